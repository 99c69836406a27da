/** Animals that are taken to a vet, in the singular. Source: own compilation, 2026-11. */
export const pets: readonly string[] = [
  "dog", "puppy", "pup", "doggo", "hound", "cat", "kitten", "kitty", "tomcat", "tabby", "calico", "horse", "pony",
  "foal", "mare", "gelding", "rabbit", "bunny", "hamster", "guinea pig", "gerbil", "ferret", "parrot", "cockatiel",
  "budgie", "parakeet", "lizard", "gecko", "bearded dragon", "tortoise", "turtle", "goat", "alpaca", "llama", "donkey",
  "hedgehog", "chinchilla",
];

/** Breeds, of use because nobody calls a person by one. Source: own compilation, 2026-11. */
export const breeds: readonly string[] = [
  "dachshund", "labrador", "golden retriever", "retriever", "poodle", "labradoodle", "goldendoodle", "beagle", "bulldog",
  "german shepherd", "border collie", "collie", "corgi", "chihuahua", "terrier", "pitbull", "pit bull", "rottweiler",
  "husky", "great dane", "mastiff", "greyhound", "whippet", "spaniel", "pug", "shih tzu", "pomeranian", "boxer mix",
  "lab mix", "schnauzer", "maine coon", "siamese", "ragdoll", "sphynx",
];
