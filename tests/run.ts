/**
 * Runs the project's tests stage by stage and ends with one line, `N passed, N failed`, that counts them all:
 *
 *   tsx tests/run.ts check   types, lint, packs, builds and their guards
 *   tsx tests/run.ts e2e     builds and the tests in real browsers
 *   tsx tests/run.ts all     check, unit and e2e
 *   tsx tests/run.ts long    all, with the long mode of what has one
 *
 * What stands after the mode is handed to the browser tests (`npm run test:e2e -- popup`).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clearTried, triedInAll } from './support/tried';

interface Count {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  command: readonly string[];
  /** File of the runner's own JSON report; without one the stage counts as one test, by its exit code. */
  report?: string;
  env?: Readonly<Record<string, string>>;
  /** Names of stages without whose success this one can only fail, slowly. */
  needs?: readonly string[];
}

const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'test-results/reports');

/** A program of node_modules/.bin, run by this Node, so that it works alike on every system. */
const bin = (name: string, ...args: readonly string[]): readonly string[] => [join(ROOT, 'node_modules/.bin', name), ...args];

const vitest = (project: string): Stage => ({
  name: project,
  command: bin('vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${join(REPORTS, `${project}.json`)}`),
  report: join(REPORTS, `${project}.json`),
});

const ARGUMENTS = process.argv.slice(3);
const TYPES: Stage = { name: 'types', command: bin('tsc', '--noEmit') };
const LINT: Stage = { name: 'lint', command: bin('eslint', '.', '--max-warnings=0') };
const PREPARE: Stage = { name: 'prepare', command: bin('wxt', 'prepare') };
const BUILD: Stage = { name: 'build for Chromium', command: bin('wxt', 'build') };
const BUILD_FIREFOX: Stage = { name: 'build for Firefox', command: bin('wxt', 'build', '-b', 'firefox', '--mv3') };
const UNIT = vitest('unit');
const BUILDS = [BUILD.name, BUILD_FIREFOX.name];
const GUARDS: Stage = { ...vitest('guards'), needs: BUILDS };
const E2E: Stage = {
  name: 'e2e',
  command: bin('playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', ...ARGUMENTS),
  report: join(REPORTS, 'e2e.json'),
  needs: BUILDS,
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'e2e.json') },
};

/** Checks that exist as soon as their program does. */
const PROGRAMS: readonly Stage[] = [{ name: 'packs', command: bin('tsx', 'lib/command/validate-packs.ts') }].filter((stage) => existsSync(join(ROOT, stage.command.at(-1)!)));

/** Stages of a group run in lanes beside each other, those of a lane one after the other. */
type Group = readonly (readonly Stage[])[];

const alone = (stage: Stage): Group => [[stage]];
// Each of these keeps about one core busy, and all after the linter take as long as it does; the runners after them keep all cores.
const CHECKS: readonly Group[] = [alone(PREPARE), [[LINT], [TYPES, ...PROGRAMS, BUILD, BUILD_FIREFOX, GUARDS]]];
const ALL: readonly Group[] = [...CHECKS, alone(UNIT), alone(E2E)];
const STAGES: Readonly<Record<string, readonly Group[]>> = { check: CHECKS, e2e: [alone(BUILD), alone(BUILD_FIREFOX), alone(E2E)], all: ALL, long: ALL };

/** Runs one stage; its output is shown as it comes, or kept for the end where others run beside it. */
async function run({ command, env }: Stage, mode: string, kept: Buffer[] | null): Promise<number> {
  const child = spawn(command[0]!, command.slice(1), {
    cwd: ROOT,
    stdio: ['ignore', kept ? 'pipe' : 'inherit', kept ? 'pipe' : 'inherit'],
    env: { ...process.env, NO_COLOR: '1', ...(mode === 'long' ? { LATERAL_LONG: '1' } : {}), ...env },
    shell: process.platform === 'win32',
  });
  child.stdout?.on('data', (piece: Buffer) => kept?.push(piece));
  child.stderr?.on('data', (piece: Buffer) => kept?.push(piece));
  return new Promise((done) => {
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 1));
  });
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** What a runner's report says; a test that only passed on a second try has failed. */
function countOf(report: VitestReport | PlaywrightReport): Count {
  if ('stats' in report) return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** The count of one stage. A runner that failed without a failed test (a file that does not load) counts as one failure. */
async function countStage(stage: Stage, mode: string, kept: Buffer[] | null): Promise<Count> {
  const code = await run(stage, mode, kept);
  if (stage.report === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(stage.report)) return { passed: 0, failed: 1 };
  const count = countOf(JSON.parse(readFileSync(stage.report, 'utf8')) as VitestReport | PlaywrightReport);
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const mode = process.argv[2] ?? 'all';
const stages = STAGES[mode];
if (!stages) {
  console.error(`There is no mode "${mode}"; there are: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
clearTried();
const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
const broken = new Set<string>();

/** Runs a stage, unless what it needs has failed, and adds it to the totals; `beside` others its output comes in one piece at its end. */
async function take(stage: Stage, beside: boolean): Promise<void> {
  const lacking = stage.needs?.filter((name) => broken.has(name)) ?? [];
  const title = `\n── ${stage.name}${lacking.length > 0 ? `: not run, for want of: ${lacking.join(', ')}` : ''}`;
  if (!beside) console.log(title);
  const kept: Buffer[] | null = beside ? [] : null;
  const start = performance.now();
  const count = lacking.length > 0 ? { passed: 0, failed: 1 } : await countStage(stage, mode, kept);
  if (kept) process.stdout.write(`${title}\n${Buffer.concat(kept).toString()}`);
  if (count.failed > 0) broken.add(stage.name);
  total.passed += count.passed;
  total.failed += count.failed;
  lines.push(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${stage.name}: ${count.passed} of ${count.passed + count.failed} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const began = performance.now();
for (const group of stages) {
  await Promise.all(
    group.map(async (lane) => {
      for (const stage of lane) await take(stage, group.length > 1);
    }),
  );
}
for (const [what, count] of triedInAll()) lines.push(`tried  ${count} ${what}`);
lines.push(`in all ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
