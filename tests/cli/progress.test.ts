import { PassThrough } from 'node:stream';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createProgress, progressLine } from '../../src/cli/extract/progress.ts';
import { session } from './session.ts';

const terminal = () => Object.assign(new PassThrough(), { isTTY: true });

it('tells speed, share and time left where the whole is known', () => {
  expect(progressLine(1200, 500, 2000, 3)).toBe('1,200 articles, 400/s, 25 %, 0:09 left');
  expect(progressLine(10, 500, null, 2)).toBe('10 articles, 5/s');
});

it('shows on terminals only, not in CI, and not before a second has passed', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const shown = (env: Record<string, string>, stdout = terminal()) => {
    const stderr = terminal();
    const progress = createProgress({ ...session.host, env, stdout, stderr }, 1000, false);
    progress.article();
    vi.advanceTimersByTime(1500);
    progress.bytes(500);
    progress.article();
    progress.clear();
    return String(stderr.read() ?? '');
  };
  expect(shown({})).toBe('\r\u001b[2K2 articles, 1/s, 50 %, 0:02 left\r\u001b[2K');
  expect(shown({ CI: 'true' })).toBe('');
  expect(shown({ TERM: 'dumb' })).toBe('');
  expect(shown({}, Object.assign(new PassThrough(), { isTTY: false }))).toBe('');
});
