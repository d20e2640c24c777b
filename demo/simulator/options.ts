export interface SimulatorOptions {
  /** 0: any free one. */
  port: number;
  host?: string;
  /** Where webhooks go. */
  webhookUrl: string;
  phoneNumberId: string;
  accessToken: string;
  appSecret: string;
  verifyToken: string;
  /** The built page. Default: `dist/public/simulator`. */
  pageDir?: string;
  /** The first wait after a webhook that was not taken; it doubles up to a minute. */
  retryBaseMs?: number;
}
