const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What people do when they write to a hospital; a deed that tells of no visit. */
export const neutralDeeds = /* @__PURE__ */ list(
  "wrote written shared took taken gave given said described mentioned felt raised pointed posted reached asked told noted reported experienced encountered expected needed wanted wished liked loved enjoyed appreciated noticed deserved hoped contacted messaged emailed called commented voiced flagged suggested recommended chose decided agreed tagged followed thanked expressed outlined listed linked supported helped read heard got had did brought put meant made used tried",
);

/** States of somebody who writes. */
export const neutralStates = /* @__PURE__ */ list(
  "unhappy disappointed pleased happy satisfied dissatisfied able unable kind frank honest willing upset frustrated left not looking hoping expecting asking interested referring curious worried concerned less more impressed let delighted glad",
);

/** What somebody who writes has, and what all people have; none of it is care. */
export const neutralThings = /* @__PURE__ */ list(
  "review reviews feedback comment comments word words note message messages time thought thoughts suggestion suggestions concern concerns experience experiences question questions kindness patience understanding support business call calls honesty rating ratings star stars opinion opinions perspective input post posts needs need convenience day days name own expectation expectations frustration disappointment point points voice request requests letter email inquiry enquiry compliment compliments praise shout message insight insights idea ideas tip tips recommendation thoughtfulness candor candour interest trust loyalty community neighborhood neighbors neighbours phone number address home life side part behalf dedication work team service standards satisfaction privacy information part enthusiasm energy story message situation complaint complaints report observations observation remarks remark appreciation gratitude generosity donation gift support friends family's speech talk article book podcast new job role promotion graduation award application applications cv resume interview presentation slides lecture class course exam degree distinction thesis placement internship apprenticeship shift contract invoice order booking ticket tickets umbrella scarf bike raffle garden bench choir concert band recital run race marathon jersey team's bake cakes cookies flowers photo photos picture poster drawing pledge sponsorship volunteering volunteer offer proposal petition vote quote tweet video channel page blog website column novel company shop stall van school pupils students colleague colleagues boss landlord car bus parking train",
);

const irregular = /* @__PURE__ */ list(
  "was were had did went came met saw left gave took made told said felt lay slept woke fell lost found brought kept sent held stood spent rang began ran got became been come gone done seen given taken known shown fought won stuck sat drove broke bled hurt heard threw grew beat",
);
const notPast = /* @__PURE__ */ list(
  "need indeed speed feed red bed med shed hundred sacred wicked naked breed bleed seed weed exceed proceed succeed concerned interested dedicated committed pleased disappointed valued continued united related honored thrilled delighted",
);

/** A verb in a past form, by its ending or because it is irregular. */
export function isPast(folded: string): boolean {
  return irregular.has(folded) || (folded.length > 3 && folded.endsWith("ed") && !notPast.has(folded));
}
