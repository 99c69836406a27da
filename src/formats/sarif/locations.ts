import type { Span } from "../../model/index.js";
import { fieldText } from "../field-text.js";
import type { Origin } from "../origin.js";
import { type Region, regionsIn } from "../region.js";
import type { SarifLocation, SarifRegion } from "./log.js";

/** What is needed to say where a draft's words stand. */
export interface Whereabouts {
  readonly subject?: unknown;
  readonly origin?: Origin | undefined;
  readonly unmask: boolean;
}

/** Makes the locations of one draft's spans; the lines of each of its texts are counted once. */
export function locationsOf(draft: Whereabouts): (span: Span) => SarifLocation {
  const texts = new Map<string, TextOf>();
  return (span) => {
    const known = texts.get(span.field) ?? textOf(span.field, draft.subject);
    texts.set(span.field, known);
    return locationOf(span, regionOf(span, known, draft.unmask), draft.origin);
  };
}

/** The file of a draft as a whole; without an origin nothing can be said. */
export function wholeDraft(origin: Origin | undefined): readonly SarifLocation[] {
  if (origin === undefined) return [];
  const region = origin.isText ? {} : { region: { startLine: origin.line ?? 1 } };
  return [{ physicalLocation: { artifactLocation: { uri: uriOf(origin.file) }, ...region } }];
}

interface TextOf {
  readonly text: string | undefined;
  readonly region: (span: Span) => Region | undefined;
}

function textOf(field: string, subject: unknown): TextOf {
  const text = fieldText(subject, field);
  return { text, region: text === undefined ? () => undefined : regionsIn(text) };
}

function regionOf(span: Span, { text, region }: TextOf, unmask: boolean): SarifRegion {
  const { start, end } = span;
  const snippet = unmask && text !== undefined ? { snippet: { text: text.slice(start, end) } } : {};
  return { charOffset: start, charLength: end - start, ...region(span), ...snippet };
}

/** A span of a subject's text points into that text, not into the file with the subject. */
function locationOf({ field }: Span, region: SarifRegion, origin: Origin | undefined): SarifLocation {
  if (origin === undefined) return { physicalLocation: { artifactLocation: { uri: uriOf(field) }, region } };
  const artifactLocation = { uri: uriOf(origin.file) };
  if (origin.isText && field === "text") return { physicalLocation: { artifactLocation, region } };
  return {
    physicalLocation: { artifactLocation, region: { startLine: origin.line ?? 1 } },
    logicalLocations: [{ fullyQualifiedName: field, kind: "member" }],
    properties: { regionOfField: region },
  };
}

/** A path as a reference by RFC 3986. */
function uriOf(path: string): string {
  const steps = path.replace(/\p{Cs}/gu, "\uFFFD").split(/[\\/]/u);
  const uri = steps.map(encodeURIComponent).join("/");
  return uri.startsWith("/") ? `file://${uri}` : uri;
}
