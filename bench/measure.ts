/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((x, y) => x - y);
  return sorted[sorted.length >> 1]!;
}

/** Milliseconds that something takes. */
export function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** A task with the megabytes that it goes through. */
export interface Task {
  readonly name: string;
  readonly megabytes: number;
  run(): void;
}

/** Megabytes a second of each task: the median of several rounds, in each of which every task has its turn, so that what disturbs one disturbs all. */
export function race(tasks: readonly Task[], rounds: number): Map<string, number> {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    tasks.forEach((task, i) => {
      times[i]!.push(timed(() => task.run()));
    });
  return new Map(tasks.map((task, i) => [task.name, (task.megabytes * 1000) / median(times[i]!)]));
}

/** One line of a table: a name, a figure, its unit, a remark. */
export const line = (name: string, figure: number, unit: string, remark = ''): string =>
  `${name.padEnd(34)}${figure.toFixed(figure < 100 ? 2 : 0).padStart(9)} ${unit.padEnd(6)} ${remark}`.trimEnd();
