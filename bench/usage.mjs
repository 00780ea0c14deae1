// Preloaded into a child process: as it ends, writes its own CPU time (ms), peak memory and memory over time (MB), and how busy its threads were to file descriptor 3.
import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { BroadcastChannel, isMainThread, threadId } from 'node:worker_threads';

const every = 200; // ms
const channel = new BroadcastChannel('usage');
channel.unref();

if (isMainThread) {
  const samples = [];
  const busy = new Map();
  setInterval(() => samples.push(Math.round(process.memoryUsage.rss() / 2 ** 20)), every).unref();
  channel.addEventListener('message', ({ data }) => busy.set(data.threadId, data.utilization));
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1000;
    writeSync(3, JSON.stringify({ cpu, memory: maxRSS / 1024, samples, busy: [...busy.values()] }));
  });
} else {
  // The share of time in which a thread has something to do, whether or not the machine lets it.
  setInterval(() => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- That is for windows; a channel has no origin.
    channel.postMessage({ threadId, utilization: performance.eventLoopUtilization().utilization });
  }, every).unref();
}
