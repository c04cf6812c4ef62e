import { Worker } from 'node:worker_threads';
import { builtFile } from '../built-file.ts';
import { failed, type Outcome, type Task, type WorkSettings } from './process.ts';

/** Worker threads that each take one article at a time. */
export interface Pool {
  run(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

interface Job {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
}

/** Starts at most `size` threads, each when there is work for it. A thread that dies fails its article and is replaced. */
export function createPool(size: number, settings: WorkSettings): Pool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();

  const start = (worker: Worker, job: Job) => {
    busy.set(worker, job);
    worker.postMessage(job.task);
  };
  const finish = (worker: Worker, outcome: Outcome) => {
    busy.get(worker)!.resolve(outcome);
    busy.delete(worker);
    const next = waiting.shift();
    if (next) start(worker, next);
    else idle.push(worker);
  };
  const replace = (worker: Worker, error: Error) => {
    const job = busy.get(worker);
    busy.delete(worker);
    job?.resolve(failed(job.task.article, error));
    const next = waiting.shift();
    if (next) start(spawn(), next);
  };
  const spawn = (): Worker => {
    const worker = new Worker(builtFile('worker.js'), { workerData: settings });
    worker.on('message', (outcome: Outcome) => finish(worker, outcome));
    worker.on('error', (error: Error) => replace(worker, error));
    return worker;
  };

  return {
    run: (task) =>
      new Promise((resolve) => {
        const job = { task, resolve };
        const worker = idle.pop() ?? (busy.size < size ? spawn() : null);
        if (worker) start(worker, job);
        else waiting.push(job);
      }),
    close: async () => {
      await Promise.all([...idle, ...busy.keys()].map((w) => w.terminate()));
    },
  };
}
