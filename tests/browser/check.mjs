// Opens pages in a headless Chromium and lets axe-core look for what keeps people with disabilities out.
//
//     node check.mjs BROWSER PROFILE PAGE…
//
// Writes one JSON value: for each page its violations, and how many rules it passed. The page's own
// Content-Security-Policy stays as it is.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { start } from "./cdp.mjs";

const [program, profile, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = start(program, profile);

async function look(page) {
  const tab = await browser.open();
  await tab.go(page);
  await tab.run(`${axe}; undefined`);
  const found = await tab.run(`axe.run(document, { resultTypes: ["violations", "incomplete"] }).then((results) => ({
    passed: results.passes.length,
    violations: results.violations.map(({ id, impact, help, nodes }) =>
      ({ id, impact, help, nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => ({ html: html.slice(0, 300), failureSummary })) })),
    unsure: results.incomplete.map(({ id, nodes }) => ({ id, nodes: nodes.length })),
  }))`);
  await tab.close();
  return { page, ...found };
}

try {
  const results = [];
  for (const page of pages) results.push(await look(page));
  process.stdout.write(`${JSON.stringify(results)}\n`);
} finally {
  browser.stop();
}
