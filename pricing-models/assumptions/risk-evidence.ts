/** Public evidence that a billing risk has met somebody, by the id of the risk. "unknown": the page carries no day. */
export const riskEvidence = {
  "failed-attempt-billed": [
    {
      title: "fal model API questions, current",
      url: "https://fal.ai/docs/documentation/model-apis/faq.md",
      seenOn: "unknown",
      says: "Server errors (5xx) are never charged; a refused request (422) may be, when GPU time was spent.",
    },
    {
      title: "fal questions, older copy",
      url: "https://fal.ai/docs/faq",
      seenOn: "unknown",
      says: "An older copy of the same page says that a 422 is charged.",
    },
    {
      title: "Luma API FAQ",
      url: "https://docs.lumalabs.ai/docs/faq",
      seenOn: "unknown",
      says: "Luma charges first and refunds a failed generation in full.",
    },
    {
      title: "new-api issue 2050",
      url: "https://github.com/QuantumNous/new-api/issues/2050",
      seenOn: "2025-10-15",
      says: "A gateway kept the user's charge for a failed Sora job.",
    },
  ],
  "moderated-attempt-billed": [
    {
      title: "Runway API, moderation",
      url: "https://docs.dev.runwayml.com/api-details/moderation",
      seenOn: "unknown",
      says: "A moderated generation costs the same credits as a successful one, and too many of them suspend the account.",
    },
    {
      title: "APIYI on Grok Imagine Video",
      url: "https://docs.apiyi.com/en/api-capabilities/grok-imagine-video/overview.md",
      seenOn: "unknown",
      says: "A reseller at xAI's list price says that jobs blocked by moderation are billed as usual.",
    },
    {
      title: "googleapis/js-genai issue 1272",
      url: "https://github.com/googleapis/js-genai/issues/1272",
      seenOn: "2026-01-23",
      says: "The Gemini API answered a blocked Veo job with a message that the attempt was not charged; the same prompt often passed on the next try.",
    },
    {
      title: "vm0 issue 30959",
      url: "https://github.com/vm0-ai/vm0/issues/30959",
      seenOn: "2026-09-02",
      says: "BytePlus moderates the output after a full render of 2 to 3 minutes; one product saw 4 rejections in 90 days.",
    },
  ],
  "moderated-input-billed": [
    {
      title: "Runway's own API reference for agents",
      url: "https://github.com/runwayml/skills",
      seenOn: "2026-04-21",
      says: "Jobs refused at the input (SAFETY.INPUT codes) should not be repeated and are not refundable.",
    },
    {
      title: "Comfy Router billing",
      url: "https://docs.comfy.org/development/comfy-router/billing",
      seenOn: "unknown",
      says: "Publishes for each model whether a policy rejection is charged: yes, no or unknown; unknown is to be treated as maybe charged.",
    },
  ],
  "client-gives-up-early": [
    {
      title: "anomalia pull request 325",
      url: "https://github.com/anomaliaso/anomalia/pull/325",
      seenOn: "2026-09-04",
      says: "A timeout was taken for a failure and a second paid task was opened; the first was still billed and was missing from the caller's own books.",
    },
    {
      title: "elizaOS pull request 11920",
      url: "https://github.com/elizaOS/eliza/pull/11920",
      seenOn: "2026-07-03",
      says: "After a polling timeout the user was refunded in full while the render was still billed: about 2.25 USD for 30 s at 0.075 USD a second.",
    },
    {
      title: "Pollinations issue 12201",
      url: "https://github.com/pollinations/pollinations/issues/12201",
      seenOn: "2026-07-03",
      says: "A user asks for a refund of jobs that timed out.",
    },
  ],
  "retry-multiplier": [
    {
      title: "fal Python client",
      url: "https://github.com/fal-ai/fal/blob/main/projects/fal_client/src/fal_client/client.py",
      seenOn: "2026-08-21",
      says: "A submission is tried up to 10 times on timeouts and transport errors.",
    },
    {
      title: "fal retries",
      url: "https://fal.ai/docs/documentation/serverless/reliability/retries.md",
      seenOn: "unknown",
      says: "The queue itself runs a request again up to 10 times, and does not charge server errors.",
    },
    {
      title: "BlockRun MCP pull request 24",
      url: "https://github.com/BlockRunAI/blockrun-mcp/pull/24",
      seenOn: "2026-06-21",
      says: "The same Seedance prompt failed with audio and passed without: repeating it unchanged does not help.",
    },
  ],
  "duplicate-job": [
    {
      title: "agent-media-app pull request 4",
      url: "https://github.com/gitroomhq/agent-media-app/pull/4",
      seenOn: "2026-09-19",
      says: "A lost response to a submission started a second paid job.",
    },
    {
      title: "LLM Gateway pull request 4170",
      url: "https://github.com/theopenco/llmgateway/pull/4170",
      seenOn: "2026-09-21",
      says: "A user's double charge was two real jobs; nothing recognised the second as a repeat.",
    },
    {
      title: "Vercel AI SDK pull request 18384",
      url: "https://github.com/vercel/ai/pull/18384",
      seenOn: "2026-08-06",
      says: "The SDK gives each logical start one token, so that a retry after a lost response does not make a second generation.",
    },
    {
      title: "ArcReel pull request 793",
      url: "https://github.com/ArcReel/ArcReel/pull/793",
      seenOn: "2026-06-13",
      says: "Repeats a submission only when it surely never arrived; after a read timeout it reconciles first.",
    },
  ],
  "cancel-still-billed": [
    {
      title: "Replicate, lifecycle of a prediction",
      url: "https://replicate.com/docs/topics/predictions/lifecycle",
      seenOn: "unknown",
      says: "A run stopped before it starts is free; one stopped after that is charged for the time it ran.",
    },
    {
      title: "Higgsfield, billing and retention",
      url: "https://docs.higgsfield.ai/docs/concepts/billing-and-retention",
      seenOn: "unknown",
      says: "A job can be cancelled and refunded only before it is processed.",
    },
  ],
  "unusable-takes": [
    {
      title: "invideo on the share of usable clips",
      url: "https://invideo.io/faq/what-percentage-of-ai-generated-video-clips-are-actually/",
      seenOn: "2026-06-26",
      says: "A vendor kept 41 of 164 Seedance 2.0 clips (25%), about 3 generations for each usable shot.",
    },
  ],
  "partial-outputs": [
    {
      title: "Question in Google's developer forum on partly filtered Veo requests",
      url: "https://discuss.google.dev/t/veo-3-1-fast-billing-and-http-response-codes-when-safety-filters-trigger/300275",
      seenOn: "unknown",
      says: "Whether a request of several samples is charged for the filtered ones was asked and not answered.",
    },
    {
      title: "Alibaba Model Studio, asynchronous tasks",
      url: "https://www.alibabacloud.com/help/en/model-studio/manage-asynchronous-tasks",
      seenOn: "2026-03-15",
      says: "A job of several subtasks counts as succeeded when one subtask succeeds.",
    },
  ],
  "audio-on-by-default": [
    {
      title: "Comfy partner node prices",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      seenOn: "2026-08-21",
      says: "Sound doubles Veo 3.1 from 0.20 to 0.40 USD a second, at 211 credits a dollar, a ratio inferred from matching list prices.",
    },
    {
      title: "BlockRun MCP pull request 24",
      url: "https://github.com/BlockRunAI/blockrun-mcp/pull/24",
      seenOn: "2026-06-21",
      says: "Seedance 2.0 makes sound unless generate_audio is set to false.",
    },
  ],
  "default-settings": [
    {
      title: "APIYI on Grok Imagine Video",
      url: "https://docs.apiyi.com/en/api-capabilities/grok-imagine-video/overview.md",
      seenOn: "unknown",
      says: "A job without size and seconds is made and billed as 8 s at 480p.",
    },
  ],
  "duration-rounded-up": [
    {
      title: "Comfy partner node prices",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      seenOn: "2026-08-21",
      says: "Luma Ray 3.2 from an image, and its extensions, are always billed as 5 s.",
    },
  ],
  "minimum-charge": [
    {
      title: "A reseller's copy of the Seedance 2.0 billing page",
      url: "https://docs.ai-tokenhub.com/en/api-guides/Doubao-Seedance-2.0-Billing-Instructions",
      seenOn: "unknown",
      says: "A job with input video is charged a least number of tokens.",
    },
  ],
  "input-video-billed": [
    {
      title: "A reseller's copy of the Seedance 2.0 billing page",
      url: "https://docs.ai-tokenhub.com/en/api-guides/Doubao-Seedance-2.0-Billing-Instructions",
      seenOn: "unknown",
      says: "Tokens are counted on the seconds of the input video and of the output together.",
    },
  ],
  "picture-shape": [
    {
      title: "Comfy partner node prices",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      seenOn: "2026-08-21",
      says: "Enhancement costs once, twice or four times as much below 30, from 30 to 60 and from 60 to 120 frames a second.",
    },
  ],
  "requested-not-delivered": [
    {
      title: "LiteLLM pull request 30782",
      url: "https://github.com/BerriAI/litellm/pull/30782",
      seenOn: "2026-06-18",
      says: "A gateway was asked for 1080p, delivered 720p and recorded a spend of 0.",
    },
    {
      title: "Scenario skills pull request 53",
      url: "https://github.com/scenario-labs/skills/pull/53",
      seenOn: "2026-08-16",
      says: "A dry run priced a job at 1080p that then failed when it was run.",
    },
  ],
  "credit-expiry": [
    {
      title: "OpenAI help, prepaid billing",
      url: "https://help.openai.com/en/articles/8264644-how",
      seenOn: "unknown",
      says: "Bought credits expire after 1 year and are not refunded.",
    },
    {
      title: "fal model API questions, current",
      url: "https://fal.ai/docs/documentation/model-apis/faq.md",
      seenOn: "unknown",
      says: "Bought credits expire after 365 days; an older copy said never.",
    },
    {
      title: "A mirror of Kling's page on resource packs",
      url: "https://docs.klingai2.org/prepaid-resource-packs",
      seenOn: "unknown",
      says: "A pack has a day of activation and a last day, after which unused credits are void.",
    },
    {
      title: "Higgsfield, billing and retention",
      url: "https://docs.higgsfield.ai/docs/concepts/billing-and-retention",
      seenOn: "unknown",
      says: "Credits last 1 year.",
    },
  ],
  "pack-step": [
    {
      title: "OpenAI help, prepaid billing",
      url: "https://help.openai.com/en/articles/8264644-how",
      seenOn: "unknown",
      says: "The least purchase is 5 USD.",
    },
    {
      title: "Atlas Cloud, refunds",
      url: "https://www.atlascloud.ai/docs/billing/refunds.md",
      seenOn: "unknown",
      says: "Top-ups are final: what was bought in excess is not paid back.",
    },
  ],
  "auto-reload": [
    {
      title: "OpenAI help, prepaid billing",
      url: "https://help.openai.com/en/articles/8264644-how",
      seenOn: "unknown",
      says: "Automatic reload is on by default when billing is set up.",
    },
    {
      title: "World Labs, API pricing",
      url: "https://docs.worldlabs.ai/api/pricing",
      seenOn: "unknown",
      says: "A refill happens before the request is deducted, so that the balance never equals its target.",
    },
  ],
  "plan-credits-apart": [
    {
      title: "Runway API, setup",
      url: "https://docs.dev.runwayml.com/guides/setup",
      seenOn: "unknown",
      says: "Credits of the web app are separate from those of the API; the first payment is at least 10 USD.",
    },
  ],
  "concurrency-limit": [
    {
      title: "fal model API questions, current",
      url: "https://fal.ai/docs/documentation/model-apis/faq.md",
      seenOn: "unknown",
      says: "Two jobs at a time at first, up to 40 with purchases.",
    },
    {
      title: "Runway API, usage tiers",
      url: "https://docs.dev.runwayml.com/usage/tiers",
      seenOn: "unknown",
      says: "1 to 20 jobs at a time by tier, with a monthly spending cap of 100 to 100,000 USD; further jobs wait.",
    },
  ],
  "output-link-expires": [
    {
      title: "LTX API, asynchronous jobs",
      url: "https://docs.ltx.video/async-jobs",
      seenOn: "unknown",
      says: "The file of a job is gone 24 hours after the job ended.",
    },
    {
      title: "Runway API, outputs",
      url: "https://docs.dev.runwayml.com/assets/outputs",
      seenOn: "unknown",
      says: "A link lasts 24 to 48 hours; asking for the task again can give a fresh one.",
    },
    {
      title: "Higgsfield, billing and retention",
      url: "https://docs.higgsfield.ai/docs/concepts/billing-and-retention",
      seenOn: "unknown",
      says: "Files are kept for at least 7 days.",
    },
    {
      title: "LLM Gateway pull request 3506",
      url: "https://github.com/theopenco/llmgateway/pull/3506",
      seenOn: "2026-08-09",
      says: "A status call that failed at completion lost a clip that had been billed.",
    },
  ],
  "webhook-lost": [
    {
      title: "Replicate, receiving webhooks",
      url: "https://replicate.com/docs/topics/webhooks/receive-webhook",
      seenOn: "unknown",
      says: "Only the last event is sent again, until about 1 minute after the end, and it can arrive twice.",
    },
    {
      title: "Luma's change log on callbacks",
      url: "https://docs.lumalabs.ai/changelog/callbacks-and-credits-balance",
      seenOn: "unknown",
      says: "A callback that gets no success answer is tried 3 times, 100 ms apart.",
    },
  ],
  "polling-budget": [
    {
      title: "Alibaba Model Studio, asynchronous tasks",
      url: "https://www.alibabacloud.com/help/en/model-studio/manage-asynchronous-tasks",
      seenOn: "2026-03-15",
      says: "An account may make 20 status checks a second.",
    },
  ],
  "surrounding-steps": [
    {
      title: "Comfy partner node prices",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      seenOn: "2026-08-21",
      says: "A first frame costs about 0.028 USD with Kling and 0.045 to 0.09 USD with Seedream 5.0 Pro, at an inferred 211 credits a dollar.",
    },
    {
      title: "invideo on the share of usable clips",
      url: "https://invideo.io/faq/what-percentage-of-ai-generated-video-clips-are-actually/",
      seenOn: "2026-06-26",
      says: "Fixing the look of one character took about 5 generations, some 9.78 USD.",
    },
  ],
  "storage-and-delivery": [
    {
      title: "fileza on the size of 4K AI video",
      url: "https://fileza.io/articles/4k-ai-video-file-sizes-format-guide",
      seenOn: "2026-04-21",
      says: "One article, without a measurement: an 8 s Veo clip at 4K can exceed 100 MB.",
    },
  ],
  "tax-and-exchange": [
    {
      title: "A reseller on Chinese list prices",
      url: "https://docs.laozhang.ai",
      seenOn: "2026-10-14",
      says: "It sells list prices in yuan at 1.2 times a fixed 7.0 for a dollar, the 20% for tax, exchange and payment.",
    },
  ],
  "reseller-policy": [
    {
      title: "sub2api issue 4837",
      url: "https://github.com/Wei-Shaw/sub2api/issues/4837",
      seenOn: "2026-07-24",
      says: "A gateway bills when a job is submitted and never reverses failed, expired or cancelled ones.",
    },
    {
      title: "new-api pull request 6838",
      url: "https://github.com/QuantumNous/new-api/pull/6838",
      seenOn: "unknown",
      says: "Until this change a gateway counted a filtered Veo job as a success.",
    },
    {
      title: "new-api issue 2050",
      url: "https://github.com/QuantumNous/new-api/issues/2050",
      seenOn: "2025-10-15",
      says: "A gateway kept the user's charge for a failed Sora job.",
    },
  ],
  "model-retires": [
    {
      title: "OpenAI video generation guide",
      url: "https://developers.openai.com/api/docs/guides/video-generation/index.html",
      seenOn: "unknown",
      says: "Sora 2, Sora 2 Pro and the whole Videos API ended on 24 September 2026.",
    },
    {
      title: "APIYI on the end of the Veo 3.1 previews",
      url: "https://docs.apiyi.com/en/live/2026-10/veo-3-1-preview-retired.md",
      seenOn: "2026-10-25",
      says: "The Veo 3.1 previews of the Gemini API ended on 22 October 2026.",
    },
    {
      title: "Comfy partner node prices, notice of retired Kling models",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      seenOn: "2026-08-21",
      says: "Kling 1.5, 1.6, 2.1 and 2.1 Master were to end on 15 September 2026.",
    },
  ],
  "unpriced-as-zero": [
    {
      title: "LiteLLM pull request 34532",
      url: "https://github.com/BerriAI/litellm/pull/34532",
      seenOn: "2026-07-24",
      says: "Every Seedance job was recorded at 0, because the price table had no entry for it.",
    },
    {
      title: "LiteLLM issue 21907",
      url: "https://github.com/BerriAI/litellm/issues/21907",
      seenOn: "2026-02-23",
      says: "A price that the user had set was ignored: the spend stayed 0 and the budget was not enforced.",
    },
    {
      title: "NodeTool issue 5200",
      url: "https://github.com/nodetool-ai/nodetool/issues/5200",
      seenOn: "2026-08-24",
      says: "Asks that an unknown price be reported loudly instead of left empty.",
    },
  ],
  "bill-above-published": [
    {
      title: "Comfy partner node prices",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      seenOn: "2026-08-21",
      says: "Seedance 2.5 bills 24 frames a second and one more: 5 s at 720p are 108,900 tokens, 0.83% above the 108,000 of the published rule.",
    },
    {
      title: "fal-js issue 132",
      url: "https://github.com/fal-ai/fal-js/issues/132",
      seenOn: "unknown",
      says: "A user finds that costs estimated from past jobs come out well below the bill.",
    },
  ],
} as const satisfies Record<
  string,
  readonly { readonly title: string; readonly url: string; readonly seenOn: string; readonly says: string }[]
>;
