import { leaningFrom } from "../../../signals/leaning/index.js";

// Learned from scripts/learn/texts by `npm run learn`: not to be edited.

/** Whether a passage recommends a product or company. In twentieths of a logit. */
export const weights = /* @__PURE__ */ leaningFrom({
  bias: -30,
  possible: 47,
  likely: 55,
  kinds: {
    afterwards: 9,
    "brand-goods": 21,
    code: 27,
    goods: 16,
    invitation: 17,
    "kin-business": 10,
    "named-goods": 27,
    "own-goods": 3,
    recommend: 27,
    "said:asking": -14,
    "said:quoting": -9,
    selling: 18,
    urge: 34,
    verdict: 35,
  },
  words: {
    "-25": "not",
    "-23": "or",
    "-21": "#",
    "-19": "he",
    "-18": "that today",
    "-17": "desk his",
    "-16": "team",
    "-15": "him left room says",
    "-14": "won't",
    "-13": "example just let water",
    "-12": "board bring gets her said saturday shop ten",
    "-11": "be between doctor down job larkspur line saw to us we're",
    "-10": "bad behind chair county hold isn't more of round tamarack vote watch wear works wrong",
    "-9":
      "anything blue change flu hospital keep leave office past patient she side takes test there wet whoever",
    "-8":
      "are around could crew fire forty game guess hundred i'm including knows last light lights looked million morning name names next nice password pharmacy place program red remember she's shoes somebody thursday told under union way we we'll what whether who will word",
    "-7":
      "ago another arm broke budget building can case clean come community department didn't does doors dropped email fridge guy hall hard hat have here keeps late less letter lobby locker man may missed move old once out park pen read results ring risk security starts stroke surgery swap tea thinks tonight top turn vending very wait walk window worse write written wrote",
    "-6":
      "against anybody badge because calls can't car coming couldn't count ear ends er face fifteen follow form gave going got has heard helps here's hit hospitals june level locked lost lower nearly neck needed nights noon notice often opened outside part people public records running send show stand state still survey those truck visit wanted weeks where why within women worked worst yes you",
    "-5":
      "advice agency appointment august away being believe bike boss break breathe cake caught center changed chart check children's city class closed congratulations consultant counter country data delivery different district dog during eight empty entrance find fine floor garage goes gonna grand handover hate heads heart hip hour how hurts infection it'll journal key label lake lock longer making management many march mate meeting midwives miss month mostly moving mri need normal offer parking per photos pink please point porter printer ray rooms safe say school screening senate share since somewhere stay summer table tape that's then this though touch trained twins visitors voted wants whatever who's wife's woke",
    "-4":
      "account acid act again alarm always an annual anyway apart aren't assistant award ballot band bathroom beds bench bill birth birthday biscuit bit blood bone brought burn burns cancer canteen cause chairs chief child children closing club com common consultants contract control corridor course dates decided diabetes disease drinks drove dying early east eighty emergency employee experience failed felt fewer fifty fight film final fingers fish fix food full fund general given gloves golden gone guard hats haven't he'd head hear holding hospital's hug husband's id im included interview jobs july lab lead leaflet letters lie like lines live lol long loss love luck m made manager maternity matter meals mean mill minutes most named nephew network nineteen ninety north noticed odd official opens opinion party person picked pill plenty posted pray press primary promise published push quarter rain raise raised rather return rings river roof safety sandwich schedule seeing sessions shoe shut single sister smoking some sound speaking staff stairs standing sticker story talk talked there's they'd think toe treatment trick update vet view visiting volunteer war wasn't we'd week while who'd wide windows x yellow",
    "-3":
      "30th access add address afternoon age allowed along announced answers antibiotics anywhere apology april argue as asleep attack autumn b babies ban barely bath benefits bet bin biscuits bleeding body bonus both bowling boy bridge broken brother bus button calf calves campus candidate candles candy card cardiac cars cart catheter chance chapel charity cleaners clerks clinic's closes college comment comments committee complain concert confidential congress cook cotton council court cousin covered crossing ct cure curry cut cutting date deal december deck degree died director divorce dock dollar donor dont dose dr drawer drawn drip drop drugs dumb e eaten egg eighteen elect eleven else's embarrassed employer estates everybody's except exec explain facilities fact fail falls february feedback feels field filed filled finding fit fixes floors flowers folk fortnight fourteen fourth fracture gift ginger glass governor grade grandmother grateful guards gym hallway hands headache headaches helipad helped hey hi holiday honest hope i'll ice idea idiot ill imaging in inside interns is itchy iv judge keeping kept keys kill knitted labor labs lad land language laughing league leaked least lecture legal lifts likely list lives looking loud lump mail mammogram married math maybe meet meets mental mess might miracle missing mistake mornings mother mouth movie mr ms nap neighbour's neighbours new news nine novel november nowhere numb nursing october offered oil oncology onions opinions orange otherwise p path peas pediatric pin pizza planning plant plastic plate plus points poor positive posting printed programs propped proud puts queue quiz radio ran rare really received recovery refund region registrar rehab repeat reply reported returned right roll rule rules sale sample santa sat scale scheduling screen secret senator september seven shade shame shed shots shoulder shouldn't shuttle sides signs silly sister's sit six sixteen sixty skipped slide sluice smile snow sock soft someone son space spare speak speech spf statement states steroid stomach stood store stuck study sugar suite sun sweet switchboard symptoms taught taxi teacher techs terrible thanks therapy throat thumb thursdays tickets tote toward treated triage trip true tub turns twice uncle union's units upstairs urine viral voting w walked warning was we've wedding went whole win wing work",
    3:
      "4th airway aisle any audiology awake ball battery belongs billing bits blend borrowed bottles brings bristol built call came camera camp cant care cashier certificate cleared codes cold colours conference counseling counts covers cpap crime day decent decks deliver dermatology downtown draw drips drops eczema ed electric end especially everything's exercise father former garden grads grandkids great happen hello high hiring history hospice hr infusion ins issue knew laptop lates laugh lay link literally living lizard locum low magnetic marks memory messaged middle must nappy nebraska neighbors nhs nicely nobody's northgate nose orientation otter pain pair patience pays pharm pick picture plain play poster prescription protein quiet recruiter registry reliable rest rich rinse road roast rota rye sell ship sim site slap slipped slots splint stage stick swears syringe teenagers tells the these they've thought three till tool training trait trolley trying typing warm when who'll world xx yourself",
    4:
      "academy adult all allergies ankle approved bands bars bedside began begins blisters book bought brain bsn choose chute clinics comms commute condition corrected corvane cow cried daisy demo deserve design diabetic difference discharge done door drain drama eating edition evenings eye fasciitis finals finish first flexible forgiven fyi gives granny hay holds homes house injury install it kind knee known landed learning liked likes loading looks lot lots loves mask master matched med mins monitor moved nclex none nurse operation other outlived pairs parent patients pike plantar plug postpartum prairie pretending protection purse radiotherapy rec rents resilience rn science semester ships shouting sitting skin sleeping smart soon station stock stool survived swapped teaching tennis texts thank threw tools tougher trauma tremor trent tv twelve uni vitamin walkers wash washing whisper whitlow whose wins winter wish wonders words workers yearly you'd youngest your",
    5:
      "a1c allergy area asks bedroom big bird bookings bottle c cardboard cast certain chain changing charting charts checked chips cleaned clerk companies crash credit customers delivered dent discount download easy eat episodes eve exam explains extra fees fifth fitting flash flour flow fought frame freeze gentle gorgeous grid groups half handled heading hers hide hygienist income into itch kindest lactation layers license mall marketing matches matters medical membership menopause miles mind mine's minnesota mold navy nerds never night obsessed op page parish passing plans polite proper quill refuses regret research residency rush sales saved scream selling settle shops sleet slept small snap socks son's sore spaniel spanish spray statistics stents sting stop supplement swaps talking taps than theatre understood uniforms walker walt wheelchair wind with wondering y'all year",
    6:
      "3am ad alert anaesthetist anyone's base bean bother bra bringing butter calendar cleaning color cot coworkers cry cute did ended episode everything eyes factory feelings fighting figures films firm flooded good guys health heartbeat highest icu inhaler interviews jacket jar look lovely matching notes oh onto packets parties pass pay percent period programme rail recruitment renewal rescue researchers restored rip role sea section spent spot starting students sundays swelling tear telling thirteen tidy tip tired together treat tumbler vegetables videos voice waiting wallet ward's winters worn",
    7:
      "aids anymore arthritis beat blocks bottom buried cheaper chemist classes conclusions dermatologist eats exists fills finishing fog gold grab grandpa honestly i intake later little main market me members much myself nothing pharmacology physios pocket pool pops pressed quietly real receipts refresher reminds salt sensor should signing sponsored stuff tele textbook up yourselves",
    8:
      "after answered brands buddy carers classic clip co converted cupboard curtains departments deposit dinner doesn't doing due else entire explained faculty family fits fixed flask flat happened happy harbour hens knit lads milk nicer observed one orthopaedic papers practice prescribed quick ranked reference saturdays shears so soup student suggest swear tell travel ur weekends weight wonderful",
    9:
      "about also app balm cartoons compression consult crying cuffs dad fence finest fitted free gummies it's knuckle listen machine massive mattress min money muddy mum's nurses oat okay only others peace phone powder pro reason residents respiratory ridgeline showed stays stopped studio taste tastes tin using wipes without you'll",
    10:
      "baby bio blackout called clear cracked cup elderly electrolyte energy far folks friends give highly human insurance laundry needs ordered physio pieces pockets post recovering seconds sets sheets shifts step strangers sunday superb telly too trainer",
    11:
      "answer best box buy facial grad gum hated hates impressed insulin join loans met oxygen parents prices quit salon sent service sign spacer their they trial trust tube week's wound",
    12:
      "beats dear even every feeds group hearing i'd midnight migraine mobility pump rocks sleep spend stayed stethoscopes thinking understand wouldn't wow",
    13: "buying educator finally folds forget friend gel get managers online through thumbs welcome you're",
    14: "aid bag fall fantastic miserable reads roller they're",
    15: "enough fancy favour glasses paying podcast sincerely",
    16: "code company go joy price recommend shelf try until",
    17: "bucks insoles midwife moms my ones sends switched twenty",
    18: "ladies perth set",
    19: "passed them used",
    20: "kit pumps use",
    21: "mine",
    23: "cheap",
    24: "tried",
    25: "designed",
  },
});
