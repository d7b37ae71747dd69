/** What an old Vietnamese font keeps in place of each letter, both as a person would see them in another font. */
export type LegacyKind = 'tcvn3' | 'vni';

/** Letters in the order of the rows below: each vowel bare, then with grave, hook, tilde, acute and dot; đ last. */
const letters = 'aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ'.split(' ');

/** TCVN 5712 VN3 (ABC, .VnTime), its bytes read as Windows-1252. Lower case; bare a, e, i, o, u, y are themselves. \xad is a soft hyphen. */
const tcvn3 = ['aµ¶·¸¹', '¨»¼½¾Æ', '©ÇÈÉÊË', 'eÌÎÏÐÑ', 'ªÒÓÔÕÖ', 'i×ØÜÝÞ', 'oßáâãä', '«åæçèé', '¬êëìíî', 'uïñòóô', '\xadõö÷øù', 'yúûüýþ', '®'];
/** The seven capitals that TCVN3 has; others are written with the small letter in a capital font (.VnTimeH). */
const tcvn3Capitals: Record<string, string> = { '¡': 'Ă', '¢': 'Â', '£': 'Ê', '¤': 'Ô', '¥': 'Ơ', '¦': 'Ư', '§': 'Đ' };

/** VNI-Windows: the vowel, then a second sign for its hat and tone. */
const vni = ['a aø aû aõ aù aï', 'aê aè aú aü aé aë', 'aâ aà aå aã aá aä', 'e eø eû eõ eù eï', 'eâ eà eå eã eá eä', 'i ì æ ó í ò', 'o oø oû oõ où oï',
  'oâ oà oå oã oá oä', 'ô ôø ôû ôõ ôù ôï', 'u uø uû uõ uù uï', 'ö öø öû öõ öù öï', 'y yø yû yõ yù î', 'ñ'];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const pairs = (rows: readonly (readonly string[])[]): [string, string][] => rows.flatMap((row, n) => row.map((old, at): [string, string] => [old, [...letters[n]!][at]!]));

/** Old writing → letter, longest first where it matters. */
export const decoding: Record<LegacyKind, ReadonlyMap<string, string>> = {
  tcvn3: new Map([...pairs(tcvn3.map((row) => [...row])), ...Object.entries(tcvn3Capitals)]),
  // in capitals the second sign is a capital too; a careless hand leaves it small
  vni: new Map(pairs(vni.map((row) => row.split(' ')))
    .flatMap(([old, letter]): [string, string][] => [[old, letter], [old.toUpperCase(), letter.toUpperCase()], [capital(old), letter.toUpperCase()]])),
};

const rimes = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung
  uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ô`;
/** Every rime of the language without its tone. */
export const vietnameseRimes: ReadonlySet<string> = new Set(rimes.split(/\s+/));
export const vietnameseInitials = ['ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr', 'b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', ''];
