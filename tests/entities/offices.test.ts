import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';
import { projectPack } from '../pack.ts';

const extractor = createExtractor({ dictionaries: projectPack() });

/** The people whom an article of a day names with one sentence. */
function people(sentence: string, published: string | null): string[] {
  const article = {
    id: 'a',
    path: null,
    title: '',
    text: sentence,
    url: null,
    source: null,
    encoding: null,
    sha256: null,
  };
  const record = extractor.extract({ ...article, published, publishedFrom: published === null ? null : 'metadata' });
  return record.entities.filter((e) => e.type === 'person').map((e) => e.id);
}

describe('a title alone is whoever held the office on the day', () => {
  it.each([
    ['الرئيس الأميركي', '2009-10-28', 'Q76'], // Barack Obama
    ['الرئيس الأمريكي', '2001-01-10', 'Q1124'], // Bill Clinton
    ['الرئيس الأميركي', '2026-10-01', 'Q22686'], // Donald Trump
    ['الرئيس الفرنسي', '2008-03-02', 'Q329'], // Nicolas Sarkozy
    ['الرئيس الروسي', '2010-06-15', 'Q23530'], // Dmitry Medvedev
    ['رئيس الوزراء الروسي', '2010-06-15', 'Q7747'], // Vladimir Putin
    ['رئيس الوزراء البريطاني', '2003-03-20', 'Q9545'], // Tony Blair
    ['رئيسة الوزراء البريطانية', '2017-02-02', 'Q264766'], // Theresa May
    ['المستشارة الألمانية', '2015-09-04', 'Q567'], // Angela Merkel
    ['المستشار الألماني', '2004-05-05', 'Q2530'], // Gerhard Schröder
    ['الرئيس المصري', '2012-11-22', 'x:mohamed-morsi'], // Mohamed Morsi
    ['الرئيس المصري', '2005-09-07', 'x:hosni-mubarak'], // Hosni Mubarak
    ['رئيس الوزراء العراقي', '2014-06-10', 'x:nouri-al-maliki'], // Nouri al-Maliki
    ['رئيس الوزراء العراقي', '2016-10-17', 'x:haider-al-abadi'], // Haider al-Abadi
    ['الرئيس السوري', '2013-08-21', 'Q44329'], // Bashar al-Assad
    ['الرئيس السوري', '2025-05-14', 'x:ahmed-al-sharaa'], // Ahmed al-Sharaa
    ['العاهل السعودي', '2012-03-03', 'x:abdullah-of-saudi-arabia'], // Abdullah of Saudi Arabia
    ['خادم الحرمين الشريفين', '2018-04-15', 'x:salman-of-saudi-arabia'], // Salman of Saudi Arabia
    ['ولي العهد السعودي', '2019-09-20', 'x:mohammed-bin-salman'], // Mohammed bin Salman
    ['وزير الخارجية السعودي', '2010-01-12', 'x:saud-bin-faisal-bin-abdulaziz-al-saud'], // Saud bin Faisal bin Abdulaziz Al Saud
    ['وزير الخارجية الأميركي', '2014-11-24', 'Q22316'], // John Kerry
    ['وزيرة الخارجية الأمريكية', '2006-07-24', 'Q47216'], // Condoleezza Rice
    ['وزير الدفاع الإسرائيلي', '2009-01-05', 'x:ehud-barak'], // Ehud Barak
    ['رئيس الوزراء الإسرائيلي', '2005-08-15', 'x:ariel-sharon'], // Ariel Sharon
    ['رئيس الوزراء الإسرائيلي', '2022-08-05', 'Q1396120'], // Yair Lapid
    ['وزير الخارجية الروسي', '2022-02-24', 'Q58217'], // Sergey Lavrov
    ['وزير الخارجية الصيني', '2023-03-10', 'x:qin-gang'], // Qin Gang
    ['الرئيس الصيني', '2008-08-08', 'x:hu-jintao'], // Hu Jintao
    ['الرئيس الإيراني', '2009-06-20', 'x:mahmoud-ahmadinejad'], // Mahmoud Ahmadinejad
    ['وزير الخارجية الإيراني', '2024-06-10', 'x:ali-bagheri-kani'], // Ali Bagheri Kani
    ['الرئيس التركي', '2013-06-01', 'Q42852'], // Abdullah Gül
    ['العاهل الأردني', '2020-02-02', 'x:abdullah-ii-of-jordan'], // Abdullah II of Jordan
    ['رئيس الحكومة اللبنانية', '2006-07-12', 'Q314263'], // Fouad Siniora
    ['الرئيس الفلسطيني', '2003-06-04', 'Q34211'], // Yasser Arafat
    ['أمير قطر', '2011-04-04', 'x:hamad-bin-khalifa-al-thani'], // Hamad bin Khalifa Al Thani
    ['أمير الكويت', '2010-05-05', 'x:sabah-al-ahmad-al-jaber-al-sabah'], // Sabah Al-Ahmad Al-Jaber Al-Sabah
    ['سلطان عمان', '2015-05-05', 'x:qaboos-bin-said'], // Qaboos bin Said
    ['الرئيس اليمني', '2009-11-11', 'x:ali-abdullah-saleh'], // Ali Abdullah Saleh
    ['الرئيس السوداني', '2009-03-04', 'x:omar-al-bashir'], // Omar al-Bashir
    ['الرئيس الجزائري', '2014-04-17', 'x:abdelaziz-bouteflika'], // Abdelaziz Bouteflika
    ['الرئيس التونسي', '2012-12-17', 'x:moncef-marzouki'], // Moncef Marzouki
    ['الزعيم الليبي', '2009-09-23', 'Q19878'], // Muammar Gaddafi
    ['الأمين العام للأمم المتحدة', '2009-10-28', 'Q1253'], // Ban Ki-moon
    ['الأمين العام للأمم المتحدة', '2003-08-19', 'Q1254'], // Kofi Annan
    ['أمين عام الجامعة العربية', '2009-03-30', 'x:amr-moussa'], // Amr Moussa
    ['الأمين العام لجامعة الدول العربية', '2015-03-28', 'Q456346'], // Nabil Elaraby
    ['الأمين العام لحلف شمال الأطلسي', '2011-03-31', 'x:anders-fogh-rasmussen'], // Anders Fogh Rasmussen
    ['المدير العام للوكالة الدولية للطاقة الذرية', '2008-02-22', 'x:mohamed-elbaradei'], // Mohamed ElBaradei
    ['مدير عام الوكالة الدولية للطاقة الذرية', '2021-02-21', 'x:rafael-grossi'], // Rafael Grossi
    ['الممثل الأعلى للسياسة الخارجية في الاتحاد الأوروبي', '2007-05-05', 'x:javier-solana'], // Javier Solana
    ['وزيرة خارجية الاتحاد الأوروبي', '2013-11-24', 'x:catherine-ashton'], // Catherine Ashton
    ['الرئيس الكوبي', '2007-01-01', 'x:raul-castro'], // Raúl Castro
    ['الرئيس الأوكراني', '2014-06-07', 'Q58077'], // Petro Poroshenko
    ['الزعيم الكوري الشمالي', '2010-03-26', 'x:kim-jong-il'], // Kim Jong-il
    ['رئيس كوريا الجنوبية', '2018-04-27', 'x:moon-jae-in'], // Moon Jae-in
    ['الرئيس الأفغاني', '2012-05-02', 'x:hamid-karzai'], // Hamid Karzai
    ['رئيس الوزراء الهندي', '2010-01-01', 'x:manmohan-singh'], // Manmohan Singh
    ['الأمين العام لمنظمة التعاون الإسلامي', '2017-05-05', 'x:yousef-al-othaimeen'], // Yousef Al-Othaimeen
    ['الأمين العام لمجلس التعاون لدول الخليج العربية', '2014-05-05', 'Q4666152'], // Abdullatif bin Rashid Al Zayani
    ['رئيس مفوضية الاتحاد الأفريقي', '2020-02-02', 'x:moussa-faki-mahamat'], // Moussa Faki Mahamat
    ['رئيس المفوضية الأوروبية', '2010-02-02', 'x:jose-manuel-barroso'], // José Manuel Barroso
    ['رئيسة المفوضية الأوروبية', '2022-02-02', 'Q60772'], // Ursula von der Leyen
    ['رئيس المجلس الأوروبي', '2016-02-02', 'Q946'], // Donald Tusk
    ['المبعوث الأممي إلى اليمن', '2016-05-05', 'x:ismail-ould-cheikh-ahmed'], // Ismail Ould Cheikh Ahmed
    ['المبعوث الأممي إلى سوريا', '2013-05-05', 'x:lakhdar-brahimi'], // Lakhdar Brahimi
    ['المبعوث الأممي إلى ليبيا', '2018-05-05', 'x:ghassan-salame'], // Ghassan Salamé
    ['الأمين العام لحزب الله', '2006-08-14', 'x:hassan-nasrallah'], // Hassan Nasrallah
    ['رئيس المكتب السياسي لحركة حماس', '2010-01-01', 'x:khaled-mashal'], // Khaled Mashal
    ['المرشد الأعلى الإيراني', '2012-01-01', 'x:ali-khamenei'], // Ali Khamenei
    ['قائد الجيش اللبناني', '2008-01-01', 'x:michel-suleiman'], // Michel Suleiman
    ['رئيس مجلس النواب اللبناني', '2010-01-01', 'Q704220'], // Nabih Berri
    ['بابا الفاتيكان', '2010-01-01', 'Q2494'], // Pope Benedict XVI
  ])('%s, %s', (title, day, id) => {
    expect(people(`قال ${title} في كلمة متلفزة إن الأوضاع صعبة.`, day)).toEqual([id]);
  });
});

describe('a title alone is nobody', () => {
  it.each([
    ['الرئيس الأميركي السابق', '2009-10-28'],
    ['الرئيس الأميركي', null],
    ['رئيس الوزراء العراقي', '2003-10-10'],
    ['الرئيس اللبناني', '2015-03-03'],
  ])('%s, %s', (title, day) => {
    expect(people(`قال ${title} في كلمة متلفزة إن الأوضاع صعبة.`, day)).toEqual([]);
  });
});

describe('the day of a change', () => {
  it.each([
    ['2009-01-19', 'Q207'],
    ['2009-01-20', 'Q76'],
    ['2017-01-19', 'Q76'],
    ['2017-01-20', 'Q22686'],
  ])('%s', (day, id) => {
    expect(people('قال الرئيس الأميركي إن بلاده لن تتراجع.', day)).toEqual([id]);
  });
});

it('a dual title is both', () => {
  expect(people('قال الرئيسان الأميركي والروسي إن الأوضاع صعبة.', '2009-10-28')).toEqual(['Q76', 'Q23530']);
});
