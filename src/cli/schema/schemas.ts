import { z } from 'zod';
import { configSchema } from '../../schema/config.ts';
import { COLUMNS, TABLES } from '../../schema/dictionary.ts';
import { recordSchema } from '../../schema/record.ts';
import { entityRowSchema, eventRowSchema } from '../../schema/rows.ts';
import { eventFileSchema } from '../../schema/rules.ts';
import type { SchemaName } from './command.ts';

/** A schema as JSON Schema (draft 2020-12). */
export function jsonSchema(name: SchemaName): object {
  switch (name) {
    case 'article':
      return { title: 'A line of khabar extract', ...z.toJSONSchema(recordSchema) };
    case 'event':
      return { title: 'A line of khabar extract --emit events', ...z.toJSONSchema(eventRowSchema) };
    case 'entity':
      return { title: 'A line of khabar extract --emit entities', ...z.toJSONSchema(entityRowSchema) };
    case 'config':
      return { title: 'khabar.config.json', ...z.toJSONSchema(configSchema) };
    case 'dictionary':
      return dictionarySchema();
  }
}

/** Event files (YAML) as the schema itself; the rows of each table, cells being text, among its definitions. */
function dictionarySchema(): object {
  const input = (schema: z.ZodType) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    return rest;
  };
  const tables = Object.entries(TABLES).map(([name, schema]) => [
    name,
    { ...input(schema), required: COLUMNS[name as keyof typeof TABLES] },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A file of dictionaries/events; $defs has the rows of the TSV tables',
    ...input(eventFileSchema),
    $defs: Object.fromEntries(tables),
  };
}
