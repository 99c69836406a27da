/** Names that are more than names, beyond those that a dictionary knows. Source: own compilation, 2026-11. */

/** First names that are words, places, months, abbreviations or surnames as well. */
export const doubtfulFirstNames =
  "elisa candida margarita brandy sherry teddy sonny brittany hong june april ruby pearl violet daisy holly hazel willow " +
  "sage rowan heather poppy rosemary flor savannah aurora serenity heaven sky christian carter cooper " +
  "parker sawyer archer earl duke max bay ali ash bo cam mike mickey victor paige piper constance honor " +
  "carol jean bonnie georgia virginia carolina florence charlotte austin dallas houston jackson madison " +
  "brooklyn sydney paris london chelsea victoria geneva asia dakota cheyenne aspen savanna india kenya " +
  "israel jordan orlando lincoln washington hudson kennedy woods ford forrest brooke dale glenn marsh lee " +
  "kai han lan li min ming ling tam mai wei yi lam nam kim jin jun rei ren rin bao anh ama nana esi ade fay " +
  "mona paz pilar sol santos salvador mercedes dolores concepcion consuelo esperanza soledad cruz said noor " +
  "hana ari ram raj dev maya mat norm jan nan mo al ty ed les stew skip chip dick randy petra angelo cole " +
  "colt cash case marquis noel bishop deacon abbot christa noah river ocean rain storm stone rock flint " +
  "park kent warden wells marshall wilson tyson murray russ lex lon mel wes vic bea ike gus ori milan " +
  "persia carmen sole pia augusta early best new day east west north self rey";

/** Doubtful ones that any surname behind them makes a person's. */
export const mostlyFirstNames =
  "mark jack frank bob bill pat carol jean lee ray gene dean don max rob sue drew mike mickey van victor " +
  "christian jordan austin madison jackson houston charlotte florence georgia virginia victoria chelsea " +
  "carolina lance guy grant wade clay glen glenn kent ward marshall wilson murray russ lon mel wes vic " +
  "carter cooper hunter mason parker tanner sawyer tyson kennedy dale brook brooke paige piper jay kai " +
  "bonnie heather holly amber crystal ruby rosemary sandy nick teddy art stew skip chuck dick randy norm " +
  "les ed al ty jan kay fay gay kim amal ash nan bea";

/** Surnames that are words, titles, places or first names as well. */
export const doubtfulSurnames =
  "parker ross barnes cole hayes marshall washington boyd gardner payne riley hoffman george chapman " +
  "wheeler harper sims bowman fowler brewer holland newman craig lowe steele barker terry leon hail lyons " +
  "warner mann chandler harmon webster goodwin tate hammond hampton townsend rowe logan norton pratt drake " +
  "lang cain charles ballard nash shaffer hoover houston carson decker collier poole jefferson singleton " +
  "kirk skinner boone york abbott kane cline pitts ware sawyer english mayo dudley joseph francis paul " +
  "allen john james thomas le li ma oh sa son song an lim lam lai so go austin hudson jordan alexander mack " +
  "jackson lincoln art christian summer vera prado segura laguna limon mares puente toro vela gracia casas " +
  "olmos palma otero islam leal corona ventura luna mata mora rosa cruz santos valencia toledo sevilla " +
  "zaragoza granados das pillai nel karlsson";
