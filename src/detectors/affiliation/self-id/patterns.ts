/** Shared with the other detectors that ask whether an author says where they work. */
export { affiliation as knowledge } from "../../../signals/index.js";
