/**
 * A lock between programs, as a file. proper-lockfile takes a dead owner's lock away in two steps, so that of two who wait
 * each may hold it afterwards; here a lock is only ever taken away by whoever has claimed that very lock.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../core/errors.ts';
import { digestOf } from './digest.ts';
import { fileTrouble, systemCode } from './errors.ts';

export interface Lock {
  /** False when others have taken the lock away, because its owner stood still for too long. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

export interface LockPatience {
  /** After so many milliseconds under one and the same lock its owner counts as dead, if the system does not tell. */
  readonly staleAfter: number;
  /** After so many milliseconds a `UserError` is thrown. */
  readonly giveUpAfter: number;
}

/** A change of a file takes some hundredths of a second. */
const usualPatience: LockPatience = { staleAfter: 10_000, giveUpAfter: 120_000 };

/** Waits for the lock at a path and takes it. `name` is what it guards, as the user sees it. Throws a `UserError` of kind `file` when it cannot be had. */
export async function takeLock(path: string, name: string, patience: LockPatience = usualPatience): Promise<Lock> {
  const token = `${hostname()} ${process.pid} ${randomUUID()}`;
  const started = performance.now();
  let seen = { token: read(path), since: started };
  while (!isMade(path, token, name)) {
    const now = performance.now();
    const owner = read(path);
    if (owner !== seen.token) seen = { token: owner, since: now };
    const age = now - seen.since;
    if (owner !== null && age > 2 * patience.staleAfter) rmSync(claimOn(path, owner), { force: true });
    const isStale = owner !== null && (age > patience.staleAfter || isDead(owner));
    if (!(isStale && takeAway(path, owner))) await sleep(5 + (process.pid % 7)); // Not in step with the others.
    if (now - started > patience.giveUpAfter) throw tooLong(path, name);
  }
  return { isHeld: () => read(path) === token, release: () => void takeAway(path, token) };
}

const tooLong = (path: string, name: string): UserError =>
  new UserError('file', `${name} is in use by another program; if there is none, remove ${path}.`);

/** Makes the file if there is none; false when there is one. */
function isMade(path: string, token: string, name: string): boolean {
  try {
    writeFileSync(path, token, { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows answers EPERM for a file that is just being removed.
    if (systemCode(error) === 'EEXIST' || (process.platform === 'win32' && systemCode(error) === 'EPERM')) return false;
    throw fileTrouble(`${name} cannot be locked`, error);
  }
}

/** Whose lock it is; null when it is free. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Has the process ended? Only of this machine's is that known. */
function isDead(owner: string): boolean {
  const [host, pid] = owner.split(' ');
  if (host !== hostname() || !/^[1-9]\d{0,9}$/.test(pid ?? '')) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}

/**
 * Removes the lock if it is still the one meant. Of all who want to, one has the claim on it, for an instant; a claim that stays has
 * lost its owner, and is removed after twice the time.
 */
function takeAway(path: string, token: string): boolean {
  const claim = claimOn(path, token);
  try {
    writeFileSync(claim, '', { flag: 'wx' });
  } catch {
    return false;
  }
  const isSame = read(path) === token;
  if (isSame) rmSync(path, { force: true });
  rmSync(claim, { force: true });
  return isSame;
}

/** The lock may hold anything: its words go into no path. */
const claimOn = (path: string, token: string): string =>
  `${path}-${digestOf(new TextEncoder().encode(token)).sha256.slice(0, 16)}`;
