import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "MRN 338 190 772 again", match: "338 190 772" },
    { text: "Saw MRN 00482913 today", match: "00482913" },
    { text: "her medical record number is 7719304", match: "7719304" },
    { text: "chart 5530-1187 if you want to look", match: "5530-1187" },
    { text: "MRN: 48-20-11 went home", match: "48-20-11" },
    { text: "Medical Record No. H0291773", match: "H0291773" },
    { text: "patient ID 90331726, second floor", match: "90331726" },
    { text: "look up 30917745 (that is the MRN)", match: "30917745" },
    { text: "CSN 4491027 was closed", match: "4491027" },
  ],
  ignores: [
    { text: "seen on May 22 2023, MRN to follow", why: "a day and a year before the label" },
    { text: "MRN to follow, order 1, 40-22-19", why: "another number stands nearer" },
    { text: "noted in the chart on 17-Feb-2023", why: "a date" },
    { text: "Room 00482913 was cold", why: "no record label" },
    { text: "MRN 000000 is what the form shows", why: "one digit repeated is an example" },
    { text: "Type an MRN such as 12345678 into the box", why: "digits that count up are an example" },
    { text: "We ran a simulation: MRN 48201177, chest pain", why: "a simulated record" },
    { text: "Her chart says she is 47", why: "an age after the word chart" },
    { text: "We charted 2,400 visits this month", why: "a count of visits" },
    { text: "The medical record department moves to room 210", why: "a room number of a department" },
    { text: "Order number 48201177 has shipped", why: "an order, not a record" },
  ],
};
