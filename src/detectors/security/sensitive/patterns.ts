import type { Pattern } from "../../../detect/index.js";

const lock = "(keypad|keypads|code|codes|pin|pins|passcode|passcodes|combo|combination)";
const watcher =
  "(camera|cameras|cctv|surveillance|motion sensor|motion sensors|alarm|alarms|badge reader|badge readers|card reader|card readers|metal detector|metal detectors|guard|guards|guard desk|security desk|guard booth|security booth|watchman|turnstile|turnstiles|door sensor|door sensors)";
const idle =
  "(dead|down|broken|busted|unplugged|off|offline|fake|fakes|dummy|dummies|decoys|disabled|disconnected|out|out of order|out of service|blind|asleep|napping|unmanned|unstaffed|unattended|not (working|recording|plugged|connected|on|monitored|watched|there))";

/** What opens a door or an account, and where nobody watches. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "secret",
      confidence: "likely",
      phrases: [
        "(door|badge|gate|alarm|safe|keypad|entry|access|garage|lockbox|pyxis|med room|medication room|supply room) (code|codes|combination|pin) <0-3> {number}",
        "(code|combination|pin) (for|to|of) <0-2> (door|gate|room|safe|cabinet|unit|garage|alarm|ward) <0-3> {number}",
        "(wifi|wi fi|network|computer|epic|ehr|system|login|admin|shared) <0-1> (password|passwords|login|credentials) (is|are|for|to)",
        "(my|our|the) password is",
      ],
    },
    // A number that somebody keys in; which door it opens stands somewhere in the sentence.
    {
      name: "key",
      confidence: "likely",
      phrases: [
        `${lock} <0-3> {number}`,
        "(opens|open|unlocks|unlock|get in|gets you in|lets you in|let yourself in) <0-2> (with|using|entering|typing|punching) <0-2> {number}",
        "(punch|punch in|type|type in|key in|enter|press|tap|hit|use|try) <0-2> {number}",
        "{number} <0-3> (opens|unlocks|gets you in|gets you into|gets you through|lets you in|lets you into|still works)",
      ],
    },
    // Whatever stands between: "lockbox left of the door, 0628".
    {
      name: "lock",
      confidence: "likely",
      phrases: [
        "(lockbox|lock box|keypad|key pad|combo|passcode|pin pad|door code|gate code|key code|alarm code|access code|entry code) <0-8> {number}",
        "(code|pin|combination) (for|to|on) (the|our) <0-3> (freezer|fridge|door|gate|cabinet|closet|room|garage|stairwell|elevator|lounge|locker|lockers|suite|entrance|alarm|safe|vault) <0-5> {number}",
      ],
    },
    {
      name: "credential",
      confidence: "likely",
      phrases: [
        "(user|username|login|log in|logon|account|epic|ehr|cerner|wifi|network|computer|workstation|same|shared|everybody|everyone) <0-6> (password|passwords|pw|passcode)",
      ],
    },
    {
      name: "weakness",
      confidence: "likely",
      phrases: [
        "(security|surveillance) <0-1> (cameras|camera|guard|guards) <0-3> (don't|doesn't|never|not|broken|are off|is off|blind)",
        "(no|nobody|nobody's|no one) <0-2> (guard|guards|camera|cameras|security) (at|on|in|by|after|between) <0-4> (entrance|door|gate|night|garage|unit|ward)",
        "(door|gate|entrance) <0-3> (is|stays|left|never) (always|usually)? (unlocked|locked|open at night|propped open)",
        "(narcotics|opioids|controlled drugs|fentanyl) <0-3> (kept|stored|locked) <0-3> (in|behind|at)",
        "(camera|cameras|cctv) (don't|do not|doesn't|does not|can't|cannot|never) (cover|reach|see|record|work)",
      ],
    },
    // Whoever should watch does not.
    {
      name: "unwatched",
      confidence: "likely",
      phrases: [
        `${watcher} <0-6> (is|are|was|were|been|being|stays|goes|go|isn't|aren't|hasn't been|haven't been) <0-2> ${idle}`,
        `(dead|broken|fake|dummy|busted|disabled|unplugged|disconnected) ${watcher}`,
        `${watcher} <0-5> (doesn't|does not|don't|never|hasn't|haven't|barely|rarely) <0-2> (check|checks|look|looks|watch|watches|record|recorded|records|work|works|worked|patrol|scan|scans|reach|cover|see|beep|beeps|lock|locks)`,
        "(guard|guards|watchman) <0-5> (naps|sleeps|leaves|leave|nap|sleep|disappears|goes home|changes|change|clocks out|takes <0-2> break) <0-3> (at|from|until|till|by|around|between|every|after) <0-2> {number}",
        "(door|doors|gate|gates|entrance|hatch|stairwell|dock|exit) <0-5> (never|doesn't|does not|don't|won't|will not) <0-1> (lock|locks|latch|latches|close all the way|shut properly)",
      ],
    },
    // Something that guards, and a word that says it does not; both in one sentence.
    {
      name: "gap",
      confidence: "possible",
      phrases: [
        "(stuck open|wide open|unlocked|propped|wedged|busted|disabled|unplugged|unmanned|unguarded|unwatched|unattended|unmonitored|wide unlocked|blind spot|blind spots|way in|sneak in|slip in|get in without|still opens|still works|still lets|never locks|nobody watches|no one watches|skip|skips|don't lock|doesn't lock)",
        "(opens|works|lets me in|gets me in) <0-3> (even though|although|after) <0-2> (i|we) <0-1> (left|quit|resigned|transferred|was fired)",
      ],
    },
    {
      name: "guarded",
      context: true,
      confidence: "certain",
      phrases: [
        "(camera|cameras|cctv|guard|guards|security|badge|alarm|alarms|keypad|pyxis|narc cabinet|drug room|med room|medication room|supply room|server room|pharmacy|loading dock|dock gate|back door|side door|staff entrance|roof door|stairwell door|basement door|garage gate|gate|turnstile|nursery|vault|morgue|tunnel)",
      ],
    },
    {
      name: "fear",
      context: true,
      confidence: "certain",
      phrases: [
        "(unsafe|scared|afraid|attacked|assaulted|followed|mugged|we need|we deserve|staff safety|please fix|fixed|repaired|report it|petition|demand|delivery|deliveries|visitors|petting zoo)",
      ],
    },
    // How to get where one may not without being let in.
    {
      name: "bypass",
      confidence: "likely",
      phrases: [
        "(nobody|no one|nobody's|never|don't|doesn't|not) <0-2> (check|checks|checking|checked|asks for|look at|looks at|scan|scans) <0-2> (id|ids|badge|badges|bags|bag|passes)",
        `(get|walk|go|slip|sneak|stroll|waltz|let yourself|wander|break) <0-2> (into|in|through|past) <0-4> (drug room|med room|medication room|pharmacy|nicu|nursery|server room|data center|supply room|supply closet|narcotics|morgue|operating rooms|records room|roof|tunnels) <0-4> (without|if you|by|no badge|after|at night)`,
        "(jiggle|jimmy|pop|wedge|prop|tape) (the|that|it|a) <0-1> (handle|lock|latch|door|open)",
      ],
    },
    {
      name: "way",
      context: true,
      confidence: "certain",
      phrases: [
        "(door|doors|gate|gates|entrance|entrances|dock|docks|stairwell|stairwells|elevator|elevators|roof|tunnel|hatch|exit|exits|basement|pharmacy|pyxis|cabinet|closet|locker room|supply room|med room|medication room|call room|break room|lounge|morgue|server room|data center|safe|vault|lockbox|keypad|keypads|turnstile|loading bay|garage|badge)",
      ],
    },
    {
      name: "harmless",
      context: true,
      confidence: "certain",
      phrases: [
        "(zip|area|promo|discount|coupon|dress|tax|billing|cpt|icd|qr|source|invoice|discharge|color|colour|error) (code|codes)",
        "(invoice|discount|coupon|checkout|zoom|webinar|teams|dial in|extension|pager|validate|validated|lecture|webcam|selfie|telehealth|laptop|slides|microphone|stream|video call|photo booth|alarm clock|overslept|snooze|ultrasound|capsule|endoscope|insulin|pump|monitor|bedside|bed alarm|bed alarms)",
        "(my|phone) (alarm|camera)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
