import { parentPort, workerData } from 'node:worker_threads';
import { decodePack } from '../../gazetteer/pack.ts';
import type { Answer, Sent, ThreadData } from './pool.ts';
import { createProcessor } from './process.ts';

/** A worker thread: looks into the dictionaries that it was given, and answers each article with its outcome. */
const { settings, pack } = workerData as ThreadData;
const work = await createProcessor(settings, decodePack(new Uint8Array(pack)));
parentPort!.on('message', async ({ number, task }: Sent) =>
  parentPort!.postMessage({ number, outcome: await work(task) } satisfies Answer),
);
