import { availableParallelism } from 'node:os';
import type { EngineOptions } from './types.ts';

/** How many requests an engine works on at once. More than four bring little, as one of them always waits for the disk. */
export const threadsFor = ({ threads }: EngineOptions): number => threads ?? Math.min(4, availableParallelism());
