import type { Institution } from "clearpost/dsl";

const team = "the Social Media Department, socialmedia@mountsinai.org";
const marketing = "the Marketing and Communications Department";

/** The Mount Sinai Health System of New York; hospitals of that name in Toronto and Miami are others. */
export const institution: Institution = {
  names: [
    "Mount Sinai",
    "Mount Sinai Health System",
    "The Mount Sinai Hospital",
    "Icahn School of Medicine at Mount Sinai",
  ],
  aliases: [
    "Mt Sinai",
    "MSHS",
    "Icahn School of Medicine",
    "Icahn Mount Sinai",
    "Mount Sinai Hospital",
    "Mount Sinai Beth Israel",
    "Mount Sinai Brooklyn",
    "Mount Sinai Morningside",
    "Mount Sinai Queens",
    "Mount Sinai South Nassau",
    "Mount Sinai West",
    "Mount Sinai Doctors",
    "Mount Sinai Kravis Children's Hospital",
    "New York Eye and Ear Infirmary of Mount Sinai",
  ],
  handles: ["@MountSinaiNYC", "@IcahnMountSinai"],
  domains: ["mountsinai.org", "mssm.edu", "nyee.edu", "chpnet.org"],
  phones: ["212-241-9200", "212-241-6500", "800-637-4624"],
  addresses: ["One Gustave L. Levy Place, New York, NY 10029", "1468 Madison Avenue, New York, NY 10029"],
  sector: "private",
  taxStatus: "501c3",
  jurisdiction: "US",
  contacts: {
    questions: team,
    accounts: team,
    brand: marketing,
    confidentiality: marketing,
    conduct: team,
    content: marketing,
    press: "the Press Office, (212) 241-9200 or newsmedia@mssm.edu",
    privacy: team,
  },
};
