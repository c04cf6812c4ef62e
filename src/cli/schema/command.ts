import { Argument } from 'commander';
import type { Register } from '../command.ts';

const SCHEMAS = ['article', 'event', 'entity', 'dictionary', 'config'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

/** `khabar schema`: JSON Schemas of what is written and read. */
export const registerSchema: Register = (program, session) => {
  program
    .command('schema')
    .description('print the JSON Schema of records, of rows, of dictionaries or of the configuration file')
    .addArgument(new Argument('[what]', 'which one').choices(SCHEMAS).default('article'))
    .action(async (what: SchemaName) => {
      const { jsonSchema } = await import('./schemas.ts');
      await session.print(`${JSON.stringify(jsonSchema(what), null, 2)}\n`);
    });
};
