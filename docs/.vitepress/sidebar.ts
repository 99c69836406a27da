import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page in the sidebar, or a group that may have a page of its own. */
export interface Entry {
  readonly text: string;
  /** Address from the root of the site, such as `/guide/command.md`; that of a group may be its first page's. */
  readonly link?: string;
  readonly items?: Entry[];
  readonly collapsed?: boolean;
}

/** What a reader wants first; whatever else is there follows by name. */
const first = ["guide", "trust", "rulesets", "rules", "detectors", "fields", "accuracy", "performance"];

/** Folders of hundreds of pages: each of their folders has a sidebar of its own. */
const large = ["rules", "api"];

/**
 * The sidebars by the addresses they stand beside, made from the folders, so that a page that is there is found.
 *
 * @param docs the folder of the pages
 */
export function sidebarsOf(docs: string): Readonly<Record<string, Entry[]>> {
  const own = large.filter((folder) => existsSync(join(docs, folder)));
  const sidebars: [string, Entry[]][] = own.flatMap((folder) =>
    foldersIn(docs, folder).map((inner): [string, Entry[]] => [
      `/${inner}/`,
      [
        { text: titleOf(docs, folder), link: `/${folder}/README.md` },
        { ...groupOf(docs, inner), collapsed: false },
      ],
    ]),
  );
  return Object.fromEntries([["/", commonOf(docs)], ...sidebars]);
}

/** What stands beside every page that has no sidebar of its own. */
function commonOf(docs: string): Entry[] {
  const pages = pagesIn(docs, "").map((page) => page.slice(0, -".md".length));
  const names = [...new Set([...pages, ...foldersIn(docs, "")])].filter((name) => name !== "index");
  return names.toSorted(byPlace).flatMap((name) => {
    if (large.includes(name)) return leafOf(docs, `${name}/README.md`);
    return existsSync(join(docs, name)) ? groupsOf(docs, name) : leafOf(docs, `${name}.md`);
  });
}

/** A folder without a page, such as that of the playground, is no group. */
function groupsOf(docs: string, folder: string): Entry[] {
  const group = groupOf(docs, folder);
  return group.items?.length === 0 ? [] : [group];
}

function groupOf(docs: string, folder: string): Entry {
  const index = indexOf(docs, folder);
  const pages = pagesIn(docs, folder).filter((page) => page !== index);
  const items = [
    ...pages.map((page) => leafOf(docs, page)),
    ...foldersIn(docs, folder).flatMap((inner) => groupsOf(docs, inner)),
  ];
  // Without a link the theme makes a button of the group, and a second one within it.
  const link = index === undefined ? items[0]?.link : `/${index}`;
  return {
    text: titleOf(docs, folder),
    ...(link !== undefined && { link }),
    items,
    collapsed: folder !== "guide",
  };
}

function leafOf(docs: string, page: string): Entry {
  const heading = headingOf(docs, page);
  const folder = page.split("/").at(-2);
  const text = heading.startsWith(`${folder}/`) ? heading.slice(`${folder}/`.length) : heading;
  return { text, link: `/${page}` };
}

/** The page of a folder: the one within that leads to the others, or the one beside that has its name. */
function indexOf(docs: string, folder: string): string | undefined {
  return [`${folder}/README.md`, `${folder}.md`].find((page) => existsSync(join(docs, page)));
}

/** What the page of a folder is called, or else the folder. */
function titleOf(docs: string, folder: string): string {
  const index = indexOf(docs, folder);
  if (index !== undefined) return headingOf(docs, index);
  return folder.includes("/")
    ? folder.slice(folder.lastIndexOf("/") + 1)
    : `${folder.charAt(0).toUpperCase()}${folder.slice(1)}`;
}

/** The first heading, without what marks it up and the kind that typedoc puts in front. */
function headingOf(docs: string, page: string): string {
  const [, heading = page] = /^# (.+)$/m.exec(readFileSync(join(docs, page), "utf8")) ?? [];
  return heading.replace(/^(Class|Function|Interface|Type Alias|Variable): /, "").replaceAll(/[`\\]/g, "");
}

function pagesIn(docs: string, folder: string): readonly string[] {
  return entriesIn(docs, folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map(({ name }) => (folder === "" ? name : `${folder}/${name}`));
}

function foldersIn(docs: string, folder: string): readonly string[] {
  return entriesIn(docs, folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => (folder === "" ? name : `${folder}/${name}`));
}

function entriesIn(docs: string, folder: string) {
  const entries = readdirSync(join(docs, folder), { withFileTypes: true });
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function byPlace(a: string, b: string): number {
  const [placeA, placeB] = [a, b].map((name) => (first.includes(name) ? first.indexOf(name) : first.length));
  return (placeA ?? 0) - (placeB ?? 0) || (a < b ? -1 : 1);
}
