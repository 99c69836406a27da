/** Short and common words of English. */
const english =
  "the a an and or but if of to in on at for from with without by as is are was were be been being am i me my mine we us our ours you your yours he him his she her hers it its they them their theirs " +
  "this that these those there here what who whom whose which when where why how not no yes do does did doing have has had having will would can could should may might must shall so than then just too very all " +
  "some any more most less many much few other another each every both one two up out down off about into over under through during before after again once only own same new now please thank thanks get got go going see come make made let let's " +
  "i'm i've i'll don't doesn't didn't can't won't isn't aren't it's that's we're we've you're they're because while until since also still even ever never always today people time day week year work help good great best love join learn know need want " +
  "w re ca co hx dx tx pt pts vs per via https http www";
/** Common words of other languages that are written like some English word or abbreviation. */
const homographs =
  "die son sans car pour plus dont men sin hay era bin hat war man mit den als gut tag gun bra folk till ban ale ten pod hut nun sang sent fin ha ma pa mo ba ad ne chi si li ni hon ser sat mi ok en var her ben sen kim mai gia mia may ali hep yo op med em af nan los las san di";

/**
 * Short and common words of languages that are written in Latin letters and that people at American and Canadian hospitals use, without diacritics.
 * A word that is English as well tells nothing and is left out on both sides.
 */
const others: readonly string[] = [
  // Spanish
  "el la los las un una unos unas lo al del de que y e o u en con por para sin sobre entre hasta desde como muy mas pero porque cuando donde quien cual si no se me te le les nos su sus mi mis tu tus nuestro nuestra nuestros nuestras es son era fue ser esta estan este esto estos estas ese esa eso hay tiene tienen tengo puede pueden hoy ayer manana ahora siempre nunca tambien todo todos toda todas mucho muchos mucha muchas gracias hola bien aqui alli cada otro otra ya hacer favor semana noche dia dias ano gente ayuda salud paciente pacientes enfermera doctora feliz familia equipo vamos juntos lunes martes miercoles jueves viernes sabado domingo",
  // Portuguese
  "o os as um uma uns umas ao aos da do das dos na nas nos no pela pelo pelos com sem por para que e ou mas muito muita muitos mais nao sim eu ele ela eles elas voce voces nosso nossa nossos nossas meu minha seu sua e sao foi ser esta estao este isto isso aquele tem temos hoje ontem amanha agora sempre nunca tambem todo todos toda todas obrigado obrigada ola bem aqui cada outro outra ja fazer favor semana noite dia ano gente ajuda saude quando onde quem porque depois equipe tudo vamos juntos segunda terca quarta quinta sexta sabado domingo",
  // French
  "le la les un une des du de d l et ou mais donc car que qui quoi dont dans avec sans pour par sur sous chez entre vers est sont etait etre suis es avons avez ont a ai as ne pas plus tres bien je tu il elle on nous vous ils elles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces cela ca aux au en y aujourd'hui hier demain maintenant toujours jamais aussi tout tous toute toutes merci bonjour bonsoir ici faire semaine nuit jour annee gens aide sante quand comment pourquoi parce beaucoup encore c'est j'ai d'un d'une l'hopital qu'il n'est equipe ensemble lundi mardi mercredi jeudi vendredi samedi dimanche",
  // German
  "der die das den dem des ein eine einen einem einer eines und oder aber dass weil wenn als wie in im am an auf aus bei mit nach von vom zu zum zur fur uber unter vor ist sind war waren sein bin hat haben hatte wird werden wurde kann konnen muss nicht kein keine sehr auch nur noch schon mehr ich du er sie es wir ihr mich mir uns euch mein meine dein unser unsere ihre heute gestern morgen jetzt immer nie alle alles danke hallo gut hier machen bitte woche nacht tag jahr leute hilfe wer was wo warum viel viele dieser diese dieses wieder ganz zusammen montag dienstag mittwoch donnerstag freitag samstag sonntag vielen guten",
  // Italian
  "il lo la gli le un uno una di del della dei delle degli da dal dalla in nel nella con su sul sulla per tra fra e o ma che chi non si mi ti ci vi sono era essere ho hai ha abbiamo hanno io tu lui lei noi voi loro mio mia nostro nostra vostro suo sua questo questa questi quello oggi ieri domani adesso sempre mai anche tutto tutti tutta molto molti piu grazie ciao bene qui fare settimana notte giorno anno gente aiuto salute quando dove come perche ogni ancora insieme lunedi martedi mercoledi giovedi venerdi sabato domenica",
  // Dutch and Afrikaans
  "de het een en of maar dat die dit deze van voor met naar op in uit bij aan om te is zijn was waren ben heb heeft hebben had wordt worden kan kunnen moet niet geen wel ook nog al meer zeer ik jij je hij zij ze wij we ons onze mijn jouw haar hun vandaag gisteren morgen nu altijd nooit alle alles dank bedankt hallo goed hier doen week nacht dag jaar mensen hulp wie wat waar waarom veel",
  // Swedish, Danish, Norwegian
  "och att det som en ett den de i pa av for med till ar var inte har hade jag du han hon vi ni dem oss min din var vara vart er og ikke er jeg det til af fra om men eller sa ogsa meget mycket idag i igar nu alltid aldrig alla allt tack hej bra har gora vecka natt dag ar manniskor folk",
  // Polish
  "i w na z ze do od po za o u przez dla przy nad pod bez sie nie tak jest sa byl byla bylo byc ma mam mamy ja ty on ona my wy oni mnie ci nas nam was ich jego jej moj moja nasz nasza nasze nasi swoj ten ta to te ci tym tego tej jak ale lub czy ze bo gdy kiedy gdzie kto co dlaczego bardzo przed miedzy wiecej mniej wasz wasza wasze prosimy potrzebujemy tez juz jeszcze tylko dzis dzisiaj wczoraj jutro teraz zawsze nigdy wszystko wszyscy wszystkim wszystkie dziekuje dziekujemy prosze dzien dobry tydzien noc rok ludzi ludzie pomoc zdrowie pacjent pacjenci razem sobota sobote niedziela niedziele poniedzialek wtorek sroda czwartek piatek",
  // Romanian
  "si sau dar ca sa se nu este sunt era fi am ai are avem au la in din de pe cu pentru fara prin despre un o unui unei cel cea cei cele acest aceasta acesta eu tu el ea noi voi ei mea meu noastra nostru astazi azi ieri maine acum mereu toti toate multumesc multumim foarte mult saptamana noapte zi an oameni ajutor",
  // Turkish
  "ve bir bu su da de icin ile ama cok daha en gibi kadar sonra once var yok degil mi ne kim nasil neden ben sen biz siz onlar benim bizim sizin bugun dun yarin simdi her hep tum tesekkur ederim ederiz merhaba iyi hafta gece gun yil insan insanlar hasta hastalar",
  // Tagalog
  "ang ng mga sa na ay at kay ni si sina nina nang kung para dahil pero o hindi wala may mayroon ako ikaw ka siya kami tayo kayo sila ko mo niya namin natin ninyo nila akin aking inyo inyong kanila ito iyan iyon dito doon po opo ba pa lang din rin naman talaga ngayon kahapon bukas lagi lahat salamat maraming kumusta magandang mabuti araw gabi linggo taon tao tulong kalusugan bago kailangan namin pagkatapos mabuhay pasyente pamilya tayong kaming inyong sabado linggo lunes martes",
  // Vietnamese
  "va la cua co khong mot cac nhung cho voi trong tren duoi ngoai den tu khi nay kia do day toi ban anh chi em ong ba chung ho minh da dang se duoc bi rat nhieu cung con nhu vi nen thi ma hay hoac cam on xin chao hom nay qua mai ngay dem tuan nam nguoi benh vien suc khoe gia dinh",
  // Haitian Creole
  "mwen ou li nou yo la a an nan ak pou pa se te ap pral ka gen fe di ki sa kote kile kijan poukisa tou tout anpil yon de sou anba avek san men oswa paske jodi jodia yem ye demen kounye toujou janm mesi bonjou bonswa tanpri moun jou nwit semenn ane lopital sante ed fanmi",
  // Indonesian, Malay
  "dan atau tetapi yang di ke dari untuk dengan tanpa pada oleh ini itu adalah tidak bukan ada saya kamu anda dia kami kita mereka sudah akan bisa dapat sebelum sesudah setelah sangat juga lebih semua hari malam minggu tahun orang terima kasih selamat tolong bantuan kesehatan",
  // Swahili, Somali
  "na ya wa kwa ni si katika hii hiyo hizi huu yangu yako yake yetu wetu wote sana leo jana kesho sasa asante karibu watu siku usiku wiki mwaka afya msaada waxaan waa iyo oo ee ka ku la u ma aan waxay inaan mahadsanid maanta habeen caafimaad dadka",
];

const wordsIn = (list: string): readonly string[] => list.split(" ");

/** Words that are English and none of the other languages. */
export const englishOnly: ReadonlySet<string> = /* @__PURE__ */ (() => without(english, others.join(" ")))();

/** Words of other languages that are not English. */
export const foreignOnly: ReadonlySet<string> = /* @__PURE__ */ (() =>
  without(others.join(" "), `${english} ${homographs}`))();

/** English words, whether or not another language has them too. */
export const englishWords: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(wordsIn(english)))();

function without(list: string, excluded: string): ReadonlySet<string> {
  const known = new Set(wordsIn(excluded));
  return new Set(wordsIn(list).filter((word) => !known.has(word)));
}

/** Words that no name begins with, so that a capital says nothing. */
export const neverNames: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    wordsIn(
      "sie ihr ihre ihren ihnen wir uns nous vous nos vos elle ils usted ustedes aqui hoy ayer este esta",
    ),
  ))();

/** Words that join the parts of a name. */
export const particles: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(wordsIn("de la las los del der den van von da do dos das di du le el al bin ibn ben y e i")))();
