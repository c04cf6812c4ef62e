import { describe, expect, it } from 'vitest';
import { compileDictionaries } from '../../src/compile/compile.ts';
import { decodePack, encodePack } from '../../src/gazetteer/pack.ts';
import { EGYPT, table } from '../compile/files.ts';

const { pack } = compileDictionaries([
  table('countries', EGYPT),
  table('people', { id: 'x:a', name: 'سعيد بن علي', aliases: 'أبو علي', gender: 'm', needs: 'before:الشيخ' }),
  table('offices', { office: 'head_of_state', of: 'EG', holder: 'x:a', from: '2001-02', to: '' }),
]);

describe('a compiled dictionary', () => {
  it('is read back as it was written', () => {
    expect(decodePack(encodePack(pack))).toEqual(pack);
  });

  it('is the same bytes for the same sources', () => {
    expect(encodePack(decodePack(encodePack(pack)))).toEqual(encodePack(pack));
  });

  it('is read from bytes at any alignment', () => {
    const bytes = encodePack(pack);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodePack(shifted.subarray(3))).toEqual(pack);
    expect(decodePack(Buffer.from(shifted.buffer, 3))).toEqual(pack);
  });

  it('is told from other files', () => {
    expect(() => decodePack(new Uint8Array(10))).toThrow('not a compiled dictionary of this version');
    expect(() => decodePack(new TextEncoder().encode('khabar-pack-1\n{}'))).toThrow('build it again');
  });
});
