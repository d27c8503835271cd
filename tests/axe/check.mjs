// Opens pages in a headless Chromium and lets axe-core look for what keeps people with disabilities out.
//
//     node check.mjs BROWSER PROFILE PAGE…
//
// Writes one JSON value: for each page its violations, and how many rules it passed. Speaks to the browser through a
// pipe, so that no port is opened; the page's own Content-Security-Policy stays as it is.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [browser, profile, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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

async function look(page) {
  const { targetId } = await call("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
  await call("Page.enable", {}, sessionId);
  const loaded = new Promise((resolve) => {
    const listener = (message) => {
      if (message.sessionId === sessionId && message.method === "Page.loadEventFired") {
        listening.delete(listener);
        resolve();
      }
    };
    listening.add(listener);
  });
  await call("Page.navigate", { url: pathToFileURL(page).href }, sessionId);
  await loaded;
  const run = async (expression) => {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await call("Runtime.evaluate", params, sessionId);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`${axe}; undefined`);
  const found = await run(`axe.run(document, { resultTypes: ["violations", "incomplete"] }).then((results) => ({
    passed: results.passes.length,
    violations: results.violations.map(({ id, impact, help, nodes }) =>
      ({ id, impact, help, nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => ({ html: html.slice(0, 300), failureSummary })) })),
    unsure: results.incomplete.map(({ id, nodes }) => ({ id, nodes: nodes.length })),
  }))`);
  await call("Target.closeTarget", { targetId });
  return { page, ...found };
}

try {
  const results = [];
  for (const page of pages) results.push(await look(page));
  process.stdout.write(`${JSON.stringify(results)}\n`);
} finally {
  chromium.kill();
}
