import { Worker } from 'node:worker_threads';
import { encodePack, type Pack } from '../../gazetteer/pack.ts';
import { builtFile } from '../built-file.ts';
import { failed, type Outcome, type Task, type WorkSettings } from './process.ts';

/** Worker threads that articles are sent to. */
export interface Pool {
  /** Whether a thread would begin with an article soon. */
  hasRoom(): boolean;
  run(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

/** What a thread is started with: plain data, and the dictionaries in memory that all threads share. */
export interface ThreadData {
  readonly settings: WorkSettings;
  readonly pack: SharedArrayBuffer;
}

/** An article on its way to a thread, and its outcome on the way back. */
export interface Sent {
  readonly number: number;
  readonly task: Task;
}
export interface Answer {
  readonly number: number;
  readonly outcome: Outcome;
}

interface Job {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Articles sent and not answered, the oldest first. */
  readonly jobs: Map<number, Job>;
}

/** Articles that lie at a thread: enough that it need not wait while this thread is busy. */
export const QUEUE = 8;

/**
 * At most `size` threads, each started when there is work for it. The article that a thread dies of fails; what else was sent to it goes to the thread that
 * takes its place.
 */
export function createPool(size: number, settings: WorkSettings, pack: Pack): Pool {
  const data: ThreadData = { settings, pack: shared(pack) };
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let number = 0;
  let closed = false;

  const start = (): Thread => {
    const thread = { worker: new Worker(builtFile('worker.js'), { workerData: data }), jobs: new Map<number, Job>() };
    threads.add(thread);
    thread.worker.on('message', ({ number: n, outcome }: Answer) => {
      thread.jobs.get(n)!.resolve(outcome);
      thread.jobs.delete(n);
      distribute();
    });
    thread.worker.on('error', (error: Error) => bury(thread, error));
    return thread;
  };
  const bury = (thread: Thread, error: Error) => {
    threads.delete(thread);
    const [first, ...others] = thread.jobs.values();
    first?.resolve(failed(first.task.article, error));
    waiting.unshift(...others);
    if (!closed) distribute();
  };
  const free = (): Thread | null => {
    let best: Thread | null = null;
    for (const thread of threads) if (!best || thread.jobs.size < best.jobs.size) best = thread;
    if ((!best || best.jobs.size > 0) && threads.size < size) return start();
    return best && best.jobs.size < QUEUE ? best : null;
  };
  const distribute = () => {
    for (let thread = waiting.length > 0 ? free() : null; thread; thread = waiting.length > 0 ? free() : null) {
      const job = waiting.shift()!;
      thread.jobs.set(number, job);
      thread.worker.postMessage({ number: number++, task: job.task } satisfies Sent);
    }
  };

  return {
    hasRoom: () => threads.size < size || [...threads].some(({ jobs }) => jobs.size < QUEUE),
    run: (task) =>
      new Promise((resolve) => {
        waiting.push({ task, resolve });
        distribute();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

function shared(pack: Pack): SharedArrayBuffer {
  const bytes = encodePack(pack);
  const memory = new SharedArrayBuffer(bytes.length);
  new Uint8Array(memory).set(bytes);
  return memory;
}
