// A headless Chromium that is spoken to through a pipe, so that no port is opened.

import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

export function start(browser, profile) {
  const chromium = spawn(
    browser,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--no-first-run",
      "--window-size=1280,900",
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const [, , , toBrowser, fromBrowser] = chromium.stdio;
  let last = 0;
  let received = "";
  const waiting = new Map();
  const listening = new Set();
  fromBrowser.setEncoding("utf8");
  fromBrowser.on("data", (data) => {
    received += data;
    for (let end = received.indexOf("\0"); end >= 0; end = received.indexOf("\0")) {
      const message = JSON.parse(received.slice(0, end));
      received = received.slice(end + 1);
      if (message.id) {
        const { resolve, reject } = waiting.get(message.id);
        waiting.delete(message.id);
        message.error ? reject(new Error(JSON.stringify(message.error))) : resolve(message.result);
      } else {
        for (const listener of listening) listener(message);
      }
    }
  });

  function call(method, params = {}, sessionId = undefined) {
    last += 1;
    toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
  }

  // A tab of its own; `listen` hears everything that happens in it.
  async function open(listen = () => {}) {
    const { targetId } = await call("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
    let loaded = () => {};
    const listener = (message) => {
      if (message.sessionId !== sessionId) return;
      if (message.method === "Page.loadEventFired") loaded();
      listen(message, (method, params) => call(method, params, sessionId));
    };
    listening.add(listener);
    await call("Page.enable", {}, sessionId);
    return {
      call: (method, params) => call(method, params, sessionId),
      async go(file) {
        const done = new Promise((resolve) => (loaded = resolve));
        await call("Page.navigate", { url: pathToFileURL(file).href }, sessionId);
        await done;
      },
      async run(expression) {
        const params = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await call("Runtime.evaluate", params, sessionId);
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
      async close() {
        listening.delete(listener);
        await call("Target.closeTarget", { targetId });
      },
    };
  }

  return { open, stop: () => chromium.kill() };
}
