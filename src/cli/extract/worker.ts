import { parentPort, workerData } from 'node:worker_threads';
import { createProcessor, type Task, type WorkSettings } from './process.ts';

/** A worker thread: loads the dictionaries once, then answers each article with its outcome. */
const work = await createProcessor(workerData as WorkSettings);
parentPort!.on('message', async (task: Task) => parentPort!.postMessage(await work(task)));
