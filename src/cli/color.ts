import type { Host } from './host.ts';

/** Whether to colour: flag, then NO_COLOR, then FORCE_COLOR, then whether it goes to a terminal. */
export function wantsColor(flag: boolean | undefined, { env, stdout }: Pick<Host, 'env' | 'stdout'>): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  return stdout.isTTY === true && env.TERM !== 'dumb';
}
