import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_FAULTS, EXIT } from '../../src/cli/exit.ts';
import { createProgram } from '../../src/cli/main.ts';
import { INPUT_FAULTS, INPUT_WARNINGS } from '../../src/read/faults.ts';
import { eventRowSchema } from '../../src/schema/rows.ts';
import { BIN, FIXTURES, shell, temporaryFolder } from './khabar.ts';
import { session } from './session.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const program = createProgram(session);

/** The text of a section, up to the next heading. */
function section(heading: string): string {
  const start = README.indexOf(`\n${heading}\n`);
  expect(start, heading).toBeGreaterThan(0);
  const rest = README.slice(start + heading.length + 2);
  const end = rest.search(/^#{2,3} /m);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The rows of a table without its head, cells trimmed. */
const rows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );

describe('the README says what the program does', () => {
  it.each(program.commands.filter((c) => c.options.length > 0).map((c) => [c.name(), c] as const))(
    'flags of %s',
    (name, command) => {
      const values = (o: (typeof command.options)[number]) => (o.argChoices ?? []).join(', ');
      expect(rows(section(`### khabar ${name}`))).toEqual(
        command.options.map((o) => [`\`${o.flags}\``, o.description, values(o), o.envVar ? `\`${o.envVar}\`` : '']),
      );
      for (const o of command.options) expect(command.helpInformation()).toContain(o.flags);
    },
  );

  it('exit codes', () => {
    expect(rows(section('## Exit codes')).map(([code]) => Number(code))).toEqual(Object.values(EXIT));
  });

  it('faults and warnings', () => {
    const all = Object.entries({ ...COMMAND_FAULTS, ...INPUT_FAULTS, ...INPUT_WARNINGS });
    expect(rows(section('## Faults and warnings'))).toEqual(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  });

  it('the example is a row of the output, and its offsets cut the fixture', () => {
    const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(README)![1]!);
    const event = eventRowSchema.parse(example);
    const { text } = JSON.parse(readFileSync(join(FIXTURES, '11-atlantic-letter.json'), 'utf8'));
    for (const m of event.mentions) expect(Array.from<string>(text).slice(m.start, m.end).join('')).toBe(m.text);
    expect(text).toContain(/^> (.*)$/m.exec(README)![1]);
  });
});

it('the library example runs', async () => {
  const script = join(temporaryFolder(), 'example.mjs');
  writeFileSync(script, /```js\n([\s\S]*?)```/.exec(section('## As a library'))![1]!);
  // Piped in, so that the package finds itself by name.
  const { code, stdout, stderr } = await shell(`'${process.execPath}' --input-type=module < '${script}'`);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain("type: 'visit'");
});

describe('recipes', () => {
  const recipes = [...section('## Recipes').matchAll(/^(khabar .*\| jq .*)$/gm)].map(([line]) => line);

  it('are ten or more', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(10);
  });

  it.each(recipes)('%s', async (recipe) => {
    const bin = temporaryFolder();
    const tool = (name: string, script: string) => {
      writeFileSync(join(bin, name), `#!/usr/bin/env node\n${script}`);
      chmodSync(join(bin, name), 0o755);
    };
    // jq itself, built for WebAssembly: the test asks nothing of the machine.
    const require = createRequire(import.meta.url);
    const jq = require.resolve('jq-wasm');
    tool(
      'jq',
      `
      const { raw } = require(${JSON.stringify(jq)});
      const flags = process.argv.slice(2, -1);
      raw(require('node:fs').readFileSync(0, 'utf8'), process.argv.at(-1), flags).then((out) => console.log(out));`,
    );
    const khabar = `khabar() { '${process.execPath}' '${BIN}' "$@"; }; PATH='${bin}':$PATH; set -o pipefail;`;
    const { code, stdout, stderr } = await shell(`${khabar} ${recipe}`);
    expect(stderr.replace(/^khabar: .*\n/m, '')).toBe('');
    expect(code).toBe(0);
    expect(stdout.trim().length).toBeGreaterThan(10);
  });
});
