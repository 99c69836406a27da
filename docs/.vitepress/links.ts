import { dirname, relative, resolve } from "node:path";
import type { MarkdownRenderer } from "vitepress";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/**
 * Makes the links of pages that are also read in the repository fit the site.
 *
 * A `README.md` is the index of its folder. What lies outside the pages, such as a source file, is no part of the
 * site: it leads to the repository when its address is known, and is plain words otherwise. The playground is beside
 * the site and no page of it, so it is opened as any other address is.
 *
 * @param docs the folder of the pages
 * @param repository where files of the repository can be read, with a slash at the end
 */
export function fitLinks(docs: string, repository: string | undefined) {
  return (markdown: MarkdownRenderer): void => {
    markdown.core.ruler.push("fit-links", ({ tokens, env }) => {
      const { path } = env as { readonly path: string };
      for (const { children } of tokens) fitAll(children ?? [], (link) => fitted(link, path));
    });
  };

  function fitted(link: string, page: string): string | undefined {
    if (/^([a-z]+:|#)/.test(link)) return link;
    const [path = "", ...heading] = link.split(/(?=#)/);
    const file = relative(docs, resolve(dirname(page), path));
    if (!file.startsWith("..")) return link.replace(/README\.md(?=#|$)/, "index.md");
    const outside = relative(resolve(docs, ".."), resolve(docs, file));
    return repository === undefined ? undefined : `${repository}${outside}${heading.join("")}`;
  }
}

/** Puts what `fitting` says into the links of one line; a link that leads nowhere becomes plain words. */
function fitAll(line: readonly Token[], fitting: (link: string) => string | undefined): void {
  let open: string | undefined;
  for (const token of line) {
    if (token.type === "link_open") {
      open = fitting(decodeURI(token.attrGet("href") ?? ""));
      if (open === undefined) token.attrs = null;
      else token.attrSet("href", open);
      if (open?.startsWith("playground/")) token.attrSet("target", "_self");
    }
    if (token.type.startsWith("link_") && open === undefined) token.tag = "span";
  }
}
