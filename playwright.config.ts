import { defineConfig } from '@playwright/test';
import { browserPath, launchArgs } from './e2e/browser.ts';

// The server takes a free port and prints it; Playwright keeps what the named group matched in the environment.
const port = process.env.NIANBAO_PORT;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browserPath, args: launchArgs },
  },
  webServer: {
    command: 'node scripts/serve.mjs dist',
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<nianbao_port>\d+)\// },
  },
});
