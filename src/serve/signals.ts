import process from "node:process";

const signals = ["SIGTERM", "SIGINT"] as const;

/** Waits until the process is asked to stop; a second time it stops at once, as any does. */
export function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    const heard = () => {
      for (const signal of signals) process.off(signal, heard);
      resolve();
    };
    for (const signal of signals) process.on(signal, heard);
  });
}
