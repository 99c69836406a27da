/** What an element is made with: attributes, texts and what happens on a click. */
export interface Making {
  readonly class?: string;
  readonly text?: string;
  /** Keeps the focus, and what is open, where a list is shown anew. */
  readonly key?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly click?: () => void;
}

type Child = Node | undefined;

/** Makes an element; never from markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  making: Making = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (making.class !== undefined) made.className = making.class;
  if (making.text !== undefined) made.textContent = making.text;
  if (making.key !== undefined) made.dataset.key = making.key;
  for (const [name, value] of Object.entries(making.attributes ?? {})) made.setAttribute(name, value);
  if (making.click !== undefined) made.addEventListener("click", making.click);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function button(text: string, click: () => void, key: string): HTMLButtonElement {
  return element("button", { text, click, key, attributes: { type: "button" } });
}

/** An element of the page by its id; that it is of this kind is the page's own promise. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no \`${id}\``);
  return found;
}

/** Shows new children; what had the focus or was open is so again, and a lost focus goes to the `fallback`. */
export function show(box: HTMLElement, children: readonly Node[], fallback?: () => HTMLElement | null): void {
  const focused = box.contains(document.activeElement) ? document.activeElement : null;
  const open = [...box.querySelectorAll<HTMLElement>("details[open]")].map(({ dataset }) => dataset.key);
  box.replaceChildren(...children);
  for (const one of box.querySelectorAll("details")) one.open = open.includes(one.dataset.key);
  if (!(focused instanceof HTMLElement)) return;
  const again = [...box.querySelectorAll<HTMLElement>("[data-key]")].find(
    ({ dataset }) => dataset.key === focused.dataset.key,
  );
  (again ?? fallback?.())?.focus();
}
