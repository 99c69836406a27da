/** Clean posts of about three hundred characters, invented. */
export const posts: readonly string[] = [
  "Our spring open house is back. Come and see the new simulation rooms, ask a pharmacist anything, and try the climbing wall that the physical therapists swear by. Doors open at ten and close at four, parking on the roof is free, and there will be soup. Bring a neighbour who has never been inside a hospital before.",
  "Sleep is not a luxury. A dark room, a cool room, no screens in the last hour and the same bedtime every day help more than most things sold for it. If you still lie awake for weeks, talk it over with somebody who knows you. Tonight, start small: put the telephone in the kitchen and leave it there until morning.",
  "Congratulations to the class that graduates this week. Forty people who learned anatomy from plastic, from books and from each other, who laughed at three in the morning and cried in the stairwell, and who now know where the good coffee is. We are proud of every one of them, and we hope that many of them will stay.",
  "The garden behind the east entrance is open again. The roses made it through the winter, the benches have new paint, and the bees are back in their boxes. It is a good place to eat a sandwich, to make a hard telephone call, or to sit for a while before going home. Please leave the gate the way that you found it.",
];
