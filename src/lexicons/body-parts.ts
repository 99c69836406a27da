// Source: own compilation, 2026-11. Internal and external parts; nothing here is an insult.

/** Parts of the body in everyday and medical words. */
export const bodyParts: readonly string[] = [
  "head", "scalp", "skull", "face", "forehead", "temple", "eye", "eyes", "eyelid", "eyelids", "eyebrow",
  "eyeball", "pupil", "retina", "cornea", "ear", "ears", "eardrum", "nose", "nostril", "nostrils", "sinus",
  "sinuses", "mouth", "lip", "lips", "tongue", "tooth", "teeth", "molar", "wisdom tooth", "gum", "gums",
  "jaw", "tmj", "chin", "cheek", "cheeks", "throat", "tonsil", "tonsils", "uvula", "larynx", "vocal cords",
  "voice box", "neck", "thyroid", "lymph node", "lymph nodes", "gland", "glands", "shoulder", "shoulders",
  "shoulder blade", "collarbone", "clavicle", "armpit", "armpits", "arm", "arms", "upper arm", "elbow",
  "forearm", "wrist", "wrists", "hand", "hands", "palm", "palms", "finger", "fingers", "fingertip", "thumb",
  "thumbs", "knuckle", "knuckles", "nail", "nails", "fingernail", "toenail", "chest", "breast", "breasts",
  "nipple", "nipples", "rib", "ribs", "rib cage", "sternum", "breastbone", "lung", "lungs", "airway",
  "airways", "windpipe", "heart", "aorta", "artery", "arteries", "vein", "veins", "valve", "back",
  "lower back", "upper back", "spine", "disc", "disk", "vertebra", "vertebrae", "tailbone", "coccyx",
  "spinal cord", "abdomen", "belly", "stomach", "tummy", "gut", "belly button", "navel", "liver",
  "gallbladder", "bile duct", "pancreas", "spleen", "appendix", "bowel", "bowels", "intestine", "intestines",
  "colon", "rectum", "anus", "kidney", "kidneys", "bladder", "ureter", "urethra", "prostate", "penis",
  "foreskin", "scrotum", "testicle", "testicles", "testis", "groin", "pelvis", "pelvic floor", "vagina",
  "vulva", "labia", "cervix", "uterus", "womb", "ovary", "ovaries", "fallopian tube", "hip", "hips",
  "buttock", "buttocks", "thigh", "thighs", "hamstring", "quadriceps", "leg", "legs", "knee", "knees",
  "kneecap", "patella", "meniscus", "acl", "ligament", "ligaments", "tendon", "tendons", "shin", "calf",
  "calves", "ankle", "ankles", "achilles", "foot", "feet", "heel", "heels", "sole", "toe", "toes", "big toe",
  "bone", "bones", "joint", "joints", "muscle", "muscles", "nerve", "nerves", "brain", "skin", "hair",
  "hairline", "pores", "blood", "bone marrow", "rotator cuff",
];
