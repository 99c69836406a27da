import type { Pattern } from "../../../detect/index.js";

/** What opens a door or an account, and where nobody watches. */
export const patterns = [
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
] as const satisfies readonly Pattern[];
