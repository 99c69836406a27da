/**
 * Letters that look like Latin ones, from the idea of Unicode's confusables (UTS 39), cut down to what a reader takes for the letter.
 * Each string pairs two characters: the look-alike and the letter.
 */
const pairs: readonly string[] = [
  // Cyrillic
  "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԚQԜWҮYҺHаaеeкkоoрpсcтtуyхxіiјjѕsԁdԛqԝwһhӏlӀlүyһhьbвbмmнhгrпnиuѵvѴVӕæꓲI",
  // Greek
  "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCαaβbεeιiκkνvοoρpτtυuχxωwηnγyσoϲcϳjςc",
  // Armenian
  "ՕOՏSՍUԼLօoսuհhցgոnզqյjոnաwռn",
  // Cherokee
  "ᎠDᎡRᎢTᎥiᎪAᎫJᎬEᎳWᎷMᎻHᎽYᏀGᏃZᏚSᏟCᏢPᏞLᏙVᏔWᏦKᏴBᏻGᏂhᎶGᏒRᏆTᏏbᎾO",
  // Phonetic letters and small capitals
  "ɑaɡgɩiɪiʀRʏYʟLɴNʜHɢGʙBɛeɔoʋuᴀAᴄCᴅDᴇEᴊJᴋKᴍMᴏOᴘPᴛTᴜUᴠVᴡWᴢZ",
];

/** Latin letters by the letters of other scripts that look like them. */
export const lookAlikes: ReadonlyMap<string, string> = /* @__PURE__ */ paired(pairs);

/** Digits by the letters that look like them; only among digits. */
export const digitLookAlikes: ReadonlyMap<string, string> = /* @__PURE__ */ paired([
  "О0о0Ο0ο0Օ0օ0З3з3Ӡ3б6І1і1Ӏ1ӏ1Ꮞ4Ꮾ6Ι1Ч4ч4",
]);

function paired(lists: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap((list) => {
      const chars = [...list];
      return chars.flatMap((char, at) => (at % 2 === 0 ? [[char, chars[at + 1] ?? ""] as const] : []));
    }),
  );
}
