import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Florence Nightingale opened her school in 1860.", match: "Florence Nightingale" },
    { text: "In 1954 Jonas Salk began the great field trial", match: "Jonas Salk" },
    { text: "President Garfield died of his doctors' fingers in 1881", match: "President Garfield" },
    { text: "Queen Victoria took chloroform. It was in 1853.", match: "Queen Victoria" },
    { text: "Henrietta Lacks died in 1951", match: "Henrietta Lacks" },
    { text: "Governor Alma Reyes visited our ward in 1962", match: "Governor Alma Reyes" },
    { text: "Beethoven was deaf by 1818", match: "Beethoven" },
    { text: "King Aldric was bled by his barber in 1402", match: "King Aldric" },
  ],
  ignores: [
    { text: "Florence Nightingale is my hero", why: "no year, so it is only a possibility" },
    { text: "In 1954 my grandmother was born here", why: "nobody known" },
    { text: "Mayor Ortiz came to the ribbon cutting", why: "no year" },
    { text: "The Parkinson walk raised 1900 dollars", why: "a disease and an amount" },
    { text: "Take the general elevator to room 2010", why: "a room" },
    { text: "Albert Moreno has worked here since 1999", why: "a colleague" },
    { text: "Mayor Ortiz was treated here in 2021", why: "a recent year, so the mayor is no history" },
    { text: "Our president thanks you", why: "no name" },
    { text: "Built in 1904, rebuilt in 1988", why: "years without a person" },
  ],
};
