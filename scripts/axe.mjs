// Open pages in headless Chromium and let axe-core look at them.
//
//   node scripts/axe.mjs MODULES CHROMIUM PAGE...
//
// MODULES is the folder with node_modules (axe-core, playwright-core). `scripts/axe.py` makes
// it, and the pages. Exit 1 when axe finds anything; each finding on a line of its own.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, executablePath, ...files] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${modules}/package.json`));
const { chromium } = require("playwright-core");
const axe = require("axe-core");

// A wide screen, and a telephone: another layout can have other faults.
const SCREENS = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } };
// All rules but those that axe itself calls experimental.
const RULES = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function findings(page, file) {
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(rules), RULES);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n    ${target.join(" ")}\n    ${html.slice(0, 160)}`),
  );
}

const browser = await chromium.launch({ executablePath, args: FLAGS });
const requests = [];
let found = 0;

async function look([name, viewport]) {
  // axe is put into the page by us: the pages themselves may not run scripts.
  const context = await browser.newContext({ viewport, bypassCSP: true });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) requests.push(request.url());
  });
  for (const file of files) {
    for (const finding of await findings(page, file)) {
      found += 1;
      console.log(`${file} (${name})\n  ${finding}`);
    }
  }
}

await Promise.all(Object.entries(SCREENS).map(look));
await browser.close();
for (const url of requests) console.log(`a page asked for ${url}`);
console.log(`axe-core ${axe.version}: ${files.length} pages on ${Object.keys(SCREENS).length} screens, ${found} violations, ${requests.length} requests`);
process.exit(found || requests.length ? 1 : 0);
