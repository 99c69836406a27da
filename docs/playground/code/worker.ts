import { judgeOf } from "./judge.js";
import type { Ask, Told } from "./messages.js";
import { policies } from "./policies.js";

// Judging a long draft takes longer than a key press may wait, so it is done beside the page.
const judge = judgeOf();
const tell = (told: Told) => postMessage(told);

addEventListener("message", ({ data }: MessageEvent<Ask>) => tell(judge(data)));
tell({ kind: "ready", policies: policies.map(({ id, title }) => ({ id, title })) });
