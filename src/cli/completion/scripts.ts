import type { Command, Option } from 'commander';
import type { Shell } from './command.ts';

/** The completion script of a shell, from the flags as they are defined. */
export function completionScript(shell: Shell, program: Command): string {
  return { bash, zsh, fish }[shell](program);
}

const namesOf = (o: Option) => [o.short, o.long].filter((name) => name !== undefined);
const takesValue = (o: Option) => o.required || o.optional;
const valuesOf = (o: { argChoices?: string[] }) => o.argChoices ?? [];
/** In single quotes for a shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function bash(program: Command): string {
  const commands = program.commands.map((c) => c.name());
  const words = program.commands.map((c) => {
    const flags = c.options.flatMap(namesOf);
    const values = c.registeredArguments.flatMap(valuesOf);
    return `    ${c.name()}) words=${quoted([...flags, ...values, '--help'].join(' '))} ;;`;
  });
  const values = new Map<string, string>();
  for (const o of program.commands.flatMap((c) => c.options)) {
    if (!takesValue(o)) continue;
    const pattern = namesOf(o).join('|');
    values.set(pattern, `    ${pattern}) COMPREPLY=($(compgen ${choicesOrFiles(o)} -- "$current")); return ;;`);
  }
  return `# khabar: completion for bash
_khabar() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  case "$previous" in
${[...values.values()].join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${words.join('\n')}
    *) words=${quoted(commands.join(' '))} ;;
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then words=${quoted([...commands, '--help', '--version'].join(' '))}; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _khabar khabar
`;
}

const choicesOrFiles = (o: Option) => (valuesOf(o).length > 0 ? `-W ${quoted(valuesOf(o).join(' '))}` : '-f');

function zsh(program: Command): string {
  const safe = (text: string) => text.replace(/[[\]:\\]/g, '\\$&');
  const flag = (o: Option) => {
    const value = !takesValue(o) ? '' : `:value:${valuesOf(o).length > 0 ? `(${valuesOf(o).join(' ')})` : '_files'}`;
    return namesOf(o).map((name) => `        ${quoted(`${name}[${safe(o.description)}]${value}`)} \\`);
  };
  const cases = program.commands.map((c) => {
    const values = c.registeredArguments.flatMap(valuesOf);
    const rest = values.length > 0 ? `'*:value:(${values.join(' ')})'` : "'*:file:_files'";
    return `    ${c.name()})\n      _arguments \\\n${c.options.flatMap(flag).join('\n')}\n        ${rest} ;;`;
  });
  const commands = program.commands.map((c) => `    ${quoted(`${c.name()}:${c.description()}`)}`);
  return `#compdef khabar
# khabar: completion for zsh
_khabar() {
  local -a commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _khabar khabar
`;
}

function fish(program: Command): string {
  const lines = ['# khabar: completion for fish', 'complete -c khabar -n __fish_use_subcommand -f'];
  for (const c of program.commands) {
    lines.push(`complete -c khabar -n __fish_use_subcommand -a ${c.name()} -d ${quoted(c.description())}`);
    const inCommand = `complete -c khabar -n '__fish_seen_subcommand_from ${c.name()}'`;
    const values = c.registeredArguments.flatMap(valuesOf);
    if (values.length > 0) lines.push(`${inCommand} -f -a ${quoted(values.join(' '))}`);
    for (const o of c.options) lines.push(`${inCommand} ${fishFlag(o)} -d ${quoted(o.description)}`);
  }
  return `${lines.join('\n')}\n`;
}

function fishFlag(o: Option): string {
  const names = [o.short ? `-s ${o.short.slice(1)}` : '', `-l ${o.long!.slice(2)}`].filter(Boolean).join(' ');
  if (!takesValue(o)) return names;
  return `${names} -r ${valuesOf(o).length > 0 ? `-f -a ${quoted(valuesOf(o).join(' '))}` : '-F'}`;
}
