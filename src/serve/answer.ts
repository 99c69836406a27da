/** What is sent back: a status and a body that becomes JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: { readonly [name: string]: string };
}

/** One thing to put right in what was sent. */
export interface Fault {
  readonly code: string;
  /** Where it stands in the body, such as `subject.kind`; empty for the whole. */
  readonly path: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** The body of every refusal; it never repeats what was sent. */
export interface Refusal {
  readonly error: { readonly code: string; readonly message: string; readonly problems: readonly Fault[] };
}

/** A refusal that is about the request as a whole. */
export function refuse(
  status: number,
  code: string,
  message: string,
  headers?: { readonly [name: string]: string },
): Answer {
  return { status, body: refusalOf(code, message, []), ...(headers === undefined ? {} : { headers }) };
}

/** A refusal that names the places in the body that are wrong. */
export function refuseFaults(problems: readonly Fault[]): Answer {
  return {
    status: 400,
    body: refusalOf("bad-request", "this cannot be judged, put right what is listed", problems),
  };
}

/** For an error that nobody foresaw, whose own words could hold a piece of the draft. */
export function failed(): Answer {
  return refuse(
    500,
    "failed",
    "something went wrong that should not, nothing was decided; please tell whoever runs this service",
  );
}

function refusalOf(code: string, message: string, problems: readonly Fault[]): Refusal {
  return { error: { code, message, problems } };
}
