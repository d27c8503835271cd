// Opens pages and pictures in a headless Chromium that waits for any script to run in them.
//
//     node trap.mjs BROWSER PROFILE FILE…
//
// Each file is opened twice: as it is, and with its Content-Security-Policy set aside, so that what is written is
// harmless by itself. Writes one JSON value: for each what ran, what was asked for, and what in the document could run.

import { start } from "./cdp.mjs";

const [program, profile, ...files] = process.argv.slice(2);
const browser = start(program, profile);

const TRAP = `
  window.ran = [];
  for (const name of ["alert", "confirm", "prompt", "print", "open", "eval", "fetch"])
    window[name] = (...what) => { window.ran.push(name + "(" + what.join() + ")"); };
`;

// What can run, or lead somewhere where something could. A link on the page itself is harmless.
const SCAN = `(() => {
  const could = [];
  const harmless = /^(#|https?:\\/\\/|mailto:)/;
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (/^(script|iframe|frame|frameset|object|embed|base|foreignobject|form|portal|animate|set|link|applet)$/i.test(name))
      could.push("<" + name + ">");
    if (name === "meta" && /refresh/i.test(element.httpEquiv)) could.push("<meta refresh>");
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute)) could.push(name + " " + attribute);
      if (/^(href|xlink:href|src|srcset|srcdoc|action|formaction|data|poster|background|ping)$/i.test(attribute) &&
          !harmless.test(value))
        could.push(name + " " + attribute + "=" + value.slice(0, 60));
    }
  }
  const count = (what) => document.querySelectorAll(what).length;
  return { ran: window.ran, could, headings: count("h1, h2, h3"), rows: count("tbody > tr:not(.detail)"), figures: count("figure"),
    texts: count("text"), links: count("a[href]"), title: document.title };
})()`;

async function look(file, bypass) {
  const asked = [];
  const dialogs = [];
  const tab = await browser.open(({ method, params }, call) => {
    if (method === "Network.requestWillBeSent" && !/^(file|data):/.test(params.request.url)) asked.push(params.request.url);
    if (method === "Page.javascriptDialogOpening") {
      dialogs.push(params.message);
      call("Page.handleJavaScriptDialog", { accept: false });
    }
  });
  await tab.call("Network.enable");
  await tab.call("Page.setBypassCSP", { enabled: bypass });
  await tab.call("Page.addScriptToEvaluateOnNewDocument", { source: TRAP });
  await tab.go(file);
  // What waits for the pointer or for the keyboard gets both.
  await tab.run(`for (const element of document.querySelectorAll("*")) {
    for (const type of ["mouseover", "focus", "animationstart", "toggle"]) {
      const event = new Event(type, { bubbles: false, cancelable: true });
      element.dispatchEvent(event);
    }
  }`);
  await tab.run("new Promise((resolve) => setTimeout(resolve, 30))");
  const found = await tab.run(SCAN);
  await tab.close();
  return { file, bypass, asked, dialogs, ...found };
}

try {
  const results = [];
  for (const file of files) for (const bypass of [false, true]) results.push(await look(file, bypass));
  process.stdout.write(`${JSON.stringify(results)}\n`);
} finally {
  browser.stop();
}
