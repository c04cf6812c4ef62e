import { describe, expect, it } from 'vitest';
import { decode, isEncoding } from '../../src/read/decode.ts';

const bytes = (...list: number[]) => Uint8Array.from(list);
/** "الرئيس" in windows-1256. */
const OLD = bytes(0xc7, 0xe1, 0xd1, 0xc6, 0xed, 0xd3);

describe('decode', () => {
  it('goes by the byte order mark before everything else', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61), 'windows-1256')).toEqual({
      text: 'a',
      encoding: 'utf-8',
      replaced: 0,
    });
    expect(decode(bytes(0xfe, 0xff, 0x06, 0x27))).toMatchObject({ text: 'ا', encoding: 'utf-16be' });
  });

  it('takes valid UTF-8 for UTF-8, whatever a page declares', () => {
    expect(decode(Buffer.from('الرئيس'), undefined, 'windows-1256').encoding).toBe('utf-8');
  });

  it('takes what is no UTF-8 for what a page declares, else for windows-1256', () => {
    expect(decode(OLD)).toEqual({ text: 'الرئيس', encoding: 'windows-1256', replaced: 0 });
    expect(decode(OLD, undefined, 'iso-8859-6').encoding).toBe('iso-8859-6');
    expect(decode(OLD, undefined, 'klingon').encoding).toBe('windows-1256');
  });

  it('keeps UTF-8 with some bad bytes, and counts them', () => {
    const mixed = Buffer.concat([Buffer.from('وصل الرئيس إلى العاصمة'), OLD.subarray(0, 1), Buffer.from('أمس')]);
    expect(decode(mixed)).toEqual({ text: 'وصل الرئيس إلى العاصمة\ufffdأمس', encoding: 'utf-8', replaced: 1 });
  });

  it('knows labels', () => {
    expect([isEncoding('cp1256'), isEncoding('utf8'), isEncoding('x'), isEncoding(''), isEncoding(null)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
