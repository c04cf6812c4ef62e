/**
 * Month lengths of the Umm al-Qura calendar, the civil calendar of Saudi Arabia, for the years 1300–1600 AH (1882–2174).
 *
 * Three hexadecimal digits a year: bit 0 is Muharram, a set bit a month of 30 days, a clear bit one of 29. A table of our
 * own, since `Intl` takes its data from the ICU that the host was built with. Source: ICU's `islamic-umalqura` (after R. H. van Gent,
 * https://webspace.science.uu.nl/~gent0113/islam/ummalqura.htm).
 */
export const UMM_AL_QURA_FIRST_YEAR = 1300;

/** Gregorian date of 1 Muharram 1300 AH. */
export const UMM_AL_QURA_START = { year: 1882, month: 11, day: 12 };

export const UMM_AL_QURA_MONTHS = [
  '5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b25',
  '64ba9b35a6d95d4da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac56',
  '4aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4db',
  'aba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aa',
  'bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d4',
  '6a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a9',
  '5552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4ad1562bc5b53a6b5db2d64d29a55',
  '4ad96daea6e8ed1da4d4aa6a2da5b9b72b686d16554ab95b2ba5b5da9d52ca694e46e95d4daad5aaaa4d49b937',
  '4b6975d6ad52aa594b2ab55bad95d2dc5d92b25555ab55b4ba97a2745593aab4d69d65d2ba5b4aa954ad15d2dd',
  '9da5b45a952d25b8b717656db6aacaa9652b15b2bb5b6daab94d46a8d52da9d55a755749f13e4aa965566b5baa',
  'b94',
].join('');
