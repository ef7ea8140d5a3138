/**
 * What a risk is, told to who reads its page: what happens, the money effect as a formula, and what prevents it. Apart from the rules,
 * because an estimate says none of it: it would be loaded with every one.
 */
import type { RiskId } from "./ids";

export type RiskText = {
  /** What happens, and whom it meets, in two or three sentences. */
  happens: string;
  /** The money effect in words and in symbols; every symbol is named in the words. */
  formula: { words: string; symbols: string };
  /** What keeps it from happening. */
  prevent: string;
};

export const riskTexts: { readonly [Id in RiskId]: RiskText } = {
  "moderated-attempt-billed": {
    happens:
      "The clip is rendered, the provider's filter refuses it, and no file is delivered. Some providers charge such a job like a finished one. It meets prompts about people, brands and speech first, and the same prompt can pass on one attempt and be refused on the next.",
    formula: {
      words:
        "Clips a month, times the A attempts that each takes, times the share m of attempts that is moderated, times the price p of an attempt. Where nobody says whether they are billed, from nothing to that.",
      symbols: "clips × A × m × p",
    },
    prevent:
      "Screen prompts with a filter of your own before they are submitted. Change a refused prompt before it is repeated, and keep the number of tries low.",
  },
  "moderated-input-billed": {
    happens:
      "The provider's filter refuses the prompt or the input picture before anything is rendered. Nothing was made, yet some providers charge the job in full. The plan has one share for moderated jobs, wherever they are stopped: this amount is of the same jobs as that of clips refused after rendering, so only one of the two can fall due.",
    formula: {
      words:
        "Clips a month, times the A attempts that each takes, times the share m of attempts that is moderated, times the price p of an attempt: as if all of them were stopped at the input.",
      symbols: "clips × A × m × p",
    },
    prevent:
      "Screen prompts and input pictures with a filter of your own. Do not repeat a refused input unchanged: the code that repeats failed jobs must know the provider's word for a refusal.",
  },
  "failed-attempt-billed": {
    happens:
      "A job ends in an error and is charged, or its charge comes back late. Providers draw the line in different places: one charges no error of its own servers, but may charge an input that it rejected after computing had begun.",
    formula: {
      words:
        "Clips a month, times the A attempts that each takes, times the share f of attempts that fails, times the price p of an attempt. Where nobody says whether they are billed, from nothing to that.",
      symbols: "clips × A × f × p",
    },
    prevent:
      "Check links, formats, sizes and lengths of inputs before submission. Compare the balance with your own list of failed jobs every week, and claim what should not have been charged.",
  },
  "retry-multiplier": {
    happens:
      "Every attempt that gives no usable clip is made again, and each one that is billed comes on top of the clips that are kept. No provider was found that publishes how many attempts fail, so the shares are the plan's own. What is counted here is part of the estimate.",
    formula: {
      words:
        "The cautious month M, less what the kept clips cost: clips, times the chance K that a wanted clip is kept, times the price p of an attempt.",
      symbols: "M − clips × K × p",
    },
    prevent:
      "Repeat only what can pass a second time: an error of the server, not a refused prompt. Keep the number of tries low and stop when a prompt fails for every clip.",
  },
  "duplicate-job": {
    happens:
      "The job was created, but the answer to the submission did not arrive. The client, often its library without being told, submits again, and two jobs run and are billed. It meets every provider that cannot recognise a repeated submission by a key.",
    formula: {
      words:
        "At worst one second job for every wanted clip: clips times the price p of an attempt. Or what the plan expects, if that is more or a key is taken: clips, times the A attempts that each takes, times the share d of submissions that creates a second job, times p.",
      symbols: "max(clips × p, clips × A × d × p)",
    },
    prevent:
      "Repeat a submission only where the connection was never made. Take a lost answer for an open question: list the jobs before you submit again. Send an idempotency key where one is taken, and switch off the library's own repeats of submissions.",
  },
  "client-gives-up-early": {
    happens:
      "The client's time limit ends before the job does. The job goes on, finishes and is charged, while its file is never fetched or the clip is ordered again. It meets long clips, busy hours and clients with a limit that nobody set on purpose.",
    formula: {
      words:
        "Clips a month, times the A attempts that each takes, times the share t of attempts that outlasts the client, times the price p of an attempt. Where nobody says whether they are billed, from nothing to that.",
      symbols: "clips × A × t × p",
    },
    prevent:
      "Set the time limit above the longest latency you have seen. Store the job's id before you wait for it, and after a time-out ask for that job instead of ordering a new one.",
  },
  "cancel-still-billed": {
    happens:
      "A job is cancelled and charged all the same, in full or for the time it ran. Several providers let only a queued job be cancelled; one that runs is finished and charged. In this plan it meets the jobs on which the client gives up, if the client cancels them.",
    formula: {
      words:
        "Clips a month, times the A attempts that each takes, times the share t of attempts on which the client gives up and which it cancels, times the price p of an attempt. Where nobody says whether they are billed, from nothing to that.",
      symbols: "clips × A × t × p",
    },
    prevent:
      "Cancel while the job is queued. Where nobody says that cancelling a running job saves its charge, wait for it and use the clip.",
  },
  "unusable-takes": {
    happens:
      "The job succeeds and is billed, and the clip is not good enough to keep. It meets every workflow in which somebody judges the clips, and no price page can tell how many will do. The plan's own share of unusable clips is part of the estimate.",
    formula: {
      words:
        "Clips a month, times the A attempts that each takes, times the share g of attempts that makes a clip, times the share u of those that is thrown away, times the price p of an attempt.",
      symbols: "clips × A × g × u × p",
    },
    prevent:
      "Judge ten clips of your own prompts before you order the month, and enter the share. Try prompts where a second is cheapest: short, small, silent, on a faster model.",
  },
  "partial-outputs": {
    happens:
      "A job that asks for several clips loses some of them to the filter or to an error, and counts as done. Whether the missing ones are charged is often not said. It meets jobs with more than one clip; this estimate asks for one clip a job.",
    formula: {
      words: "The clips n that a job asks for, less the clips k that it delivers, times the price p of one.",
      symbols: "(n − k) × p",
    },
    prevent: "Ask for one clip a job. Where a job must make several, count the files before the job counts as done.",
  },
  "audio-on-by-default": {
    happens:
      "The audio field is left out of the request, the provider makes the clip with sound, and bills the price with sound. It meets models on which sound is optional and costs more: on some of them twice as much as a silent clip.",
    formula: {
      words:
        "Clips a month, times the difference between the price s of an attempt with sound and the price p of one without.",
      symbols: "clips × (s − p)",
    },
    prevent: "Send the audio field with every request, also where the default is the one you want: defaults change.",
  },
  "default-settings": {
    happens:
      "Resolution or length is left out of the request, and the provider fills it in: several models make 1080p then. The clip comes out longer or larger than planned and is billed as such.",
    formula: {
      words:
        "Clips a month, times the difference between the price q of an attempt with what the provider fills in and the price p as planned. Where nobody says what it fills in, q is the price of the dearest resolution on offer.",
      symbols: "clips × (q − p)",
    },
    prevent:
      "Send resolution and length with every request, and compare the units billed for the first job with this bill.",
  },
  "duration-rounded-up": {
    happens:
      "The model makes fixed lengths only, and a clip between two of them is made and billed at the longer one. A clip beyond the longest length is put together from several, whose seconds add up to more than were wanted.",
    formula: {
      words:
        "The cautious month M, times the seconds b that are made less the seconds w that are wanted, divided by b. It is in the estimate already.",
      symbols: "M × (b − w) ÷ b",
    },
    prevent: "Plan in the lengths that the model makes, or use the seconds that are paid for.",
  },
  "minimum-charge": {
    happens:
      "A job costs less than the least that the provider charges for one, and the least is billed. It meets short edits and short input videos: 2 s are billed as 3, or a job of 28 credits as one of 56.",
    formula: {
      words:
        "The cautious month M, times what the minimum adds to an attempt, x, divided by the price p of an attempt. It is in the estimate already.",
      symbols: "M × x ÷ p",
    },
    prevent: "Join short jobs until one reaches the minimum, or take a model without one.",
  },
  "input-video-billed": {
    happens:
      "A video goes into the clip, and its seconds are billed: all of them, up to a limit, or together with those that are made. It meets edits, extensions and clips made from a reference video; a change to a few seconds can be billed for the whole source.",
    formula: {
      words:
        "The cautious month M, times what an attempt pays for its input video, v, divided by the price p of an attempt. It is in the estimate already.",
      symbols: "M × v ÷ p",
    },
    prevent: "Cut the input to the seconds that are needed before it is uploaded, and say its length in the plan.",
  },
  "picture-shape": {
    happens:
      "The price counts pixels or frames, and the same label means another number of them in another shape or at another frame rate. It meets models billed by tokens or by megapixels; where seconds or clips are billed, they are not counted.",
    formula: {
      words:
        "Clips a month, times the B attempts that are billed for each, times the difference between the price q of an attempt in the dearest other shape or frame rate and the price p as planned.",
      symbols: "clips × B × (q − p)",
    },
    prevent: "Send shape and frame rate with every request, and plan with the shape that is delivered.",
  },
  "requested-not-delivered": {
    happens:
      "A clip is ordered and billed at one resolution, and the file is smaller: a gateway maps the size to one of its own, or the model ignores the field. No error is reported. It meets every order above the lowest resolution.",
    formula: {
      words:
        "Clips a month, times the difference between the price p of an attempt as ordered and the price q of one at the next lower resolution on offer.",
      symbols: "clips × (p − q)",
    },
    prevent: "Read width, height, frame rate and length of every file as it arrives, and compare them with the order.",
  },
  "credit-expiry": {
    happens:
      "Credit is paid for ahead, its time runs out, and what is left of it is void. It meets small and uneven plans first: the smallest pack can hold more than is used in its time, and some packs last 30 days only.",
    formula: {
      words:
        "The cash C of the purchase, times the credits that expire, e, divided by the credits that are bought, c. Where nobody says how long credit lasts, up to the whole purchase C.",
      symbols: "C × e ÷ c",
    },
    prevent: "Buy for the shortest time that the plan is sure of, and note the day on which each purchase expires.",
  },
  "pack-step": {
    happens:
      "Credit is sold in packs of a fixed size, or not below a least payment, and the month needs something in between. The rest is paid for and not used this month. It meets small plans most: the first purchase can be larger than the month.",
    formula: {
      words:
        "The cash C of the purchase, times the credits that are bought, c, less the credits that the month needs, n, divided by c.",
      symbols: "C × (c − n) ÷ c",
    },
    prevent: "Fit the number of clips to the packs, or carry the rest into the next month before it expires.",
  },
  "auto-reload": {
    happens:
      "A balance below a mark is refilled from the card on file, and at some providers that is on until it is switched off. It turns a fixed prepaid sum into an open one: a loop that never ends, or a last job on the last day, buys again.",
    formula: {
      words:
        "One more purchase of the cash C that the month needs. It is the first reload, not the last: without a limit at the provider there is no upper end.",
      symbols: "C",
    },
    prevent: "Switch the reload off, or set a monthly limit for it, before the first job is submitted.",
  },
  "plan-credits-apart": {
    happens:
      "The provider sells an app with a monthly plan and an API with a balance of its own, often both in credits, and the one does not pay for the other. It meets those who hold a plan and count on it: the whole month comes on top of the plan's price.",
    formula: {
      words: "The cautious month M for whoever counted on a plan; nothing for whoever holds none.",
      symbols: "M",
    },
    prevent: "Budget the API by itself, and check that the key in use belongs to the balance you mean.",
  },
  "concurrency-limit": {
    happens:
      "The account may run fewer jobs at once than the plan wants. The others wait in a queue or are refused with an error, and a client that takes the error for a failure submits again. The limit often grows with what has been spent.",
    formula: {
      words:
        "No money by itself, but time: the jobs a month, times the seconds L that one takes, divided by the number k that run at once. A higher tier, or a second provider, has a price of its own.",
      symbols: "jobs × L ÷ k",
    },
    prevent:
      "Queue jobs on your own side and submit no more than the limit. Read the limit of your tier before you promise a date.",
  },
  "output-link-expires": {
    happens:
      "The finished file can be fetched for a while and is then deleted. No provider was found that makes it again for nothing, so a clip that is fetched too late is paid twice. It meets a download queue that stands still over a weekend.",
    formula: {
      words:
        "The cautious month M, times the hours h for which a file can be fetched, divided by the 720 hours of a month: one outage of that length. Where nobody says how long that is, at worst M.",
      symbols: "M × h ÷ 720",
    },
    prevent: "Copy every file to storage of your own as soon as its job is done, and raise an alarm when that fails.",
  },
  "webhook-lost": {
    happens:
      "The receiver is down when a job ends, the provider repeats the webhook for some seconds or hours, and then stops. The clip was made and billed, and nobody fetches it. The other way round the same webhook can come twice, and what follows it runs twice.",
    formula: {
      words:
        "The cautious month M, times the part of an hour of outage, 3,600 s, that the repeats for w seconds do not reach, divided by the 2,592,000 s of a month. The hour is our assumption; where nobody says how long repeats go on, w is 0.",
      symbols: "M × max(0, 3,600 − w) ÷ 2,592,000",
    },
    prevent:
      "Poll slowly beside the webhook for jobs that have not reported. Treat a second webhook for a job as already done.",
  },
  "polling-budget": {
    happens:
      "Every job is asked again and again whether it is done, and all jobs together ask more often than the account may. The checks then fail with status 429, and a client that takes this for a failed job submits it again. Left alone, client libraries ask anything from ten times a second to once in ten seconds.",
    formula: {
      words:
        "No money by itself, but checks a second: the number k of jobs at once, divided by the seconds i between two checks of one job.",
      symbols: "k ÷ i",
    },
    prevent:
      "Set the interval yourself, let it grow with the age of a job, and answer status 429 by waiting, never by submitting.",
  },
  "surrounding-steps": {
    happens:
      "A first frame is drawn, a prompt is rewritten, a voice is made, a clip is enlarged: each by a model with a meter of its own. What comes before the clip is paid for every attempt, also for those that fail.",
    formula: {
      words:
        "Clips a month, times the A attempts that each takes, times the price s of the steps before the clip; and kept clips, times their seconds, times the price a of a second of the steps after it.",
      symbols: "clips × A × s + kept × seconds × a",
    },
    prevent: "Keep first frames and rewritten prompts and use them again for the next attempt at the same clip.",
  },
  "storage-and-delivery": {
    happens:
      "The provider deletes its copy after hours or days, so the clip moves to storage of your own and is delivered from there. It is little beside a clip that is watched once, and much beside one that is watched ten thousand times.",
    formula: {
      words:
        "The size of the kept clips in GB (Mbit/s × seconds ÷ 8,000, times the kept clips), times the price of storage of a GB for a month and the months it is kept; and the size, times the price of delivery of a GB and the views.",
      symbols: "GB × (storage × months + delivery × views)",
    },
    prevent:
      "Compress before you store, put a cache in front of what is watched often, and delete the takes that were not kept.",
  },
  "tax-and-exchange": {
    happens:
      "The price page is before tax; the invoice has it, or the buyer owes it at home. Where the bill is in another currency than the budget, the rate of the day and the fee of the card decide what it costs.",
    formula: {
      words: "The cautious month M, times the share v of tax; and the bill with its tax, times the share e of the fee.",
      symbols: "M × v + M × (1 + v) × e",
    },
    prevent: "Ask your accountant which share applies, enter it, and pay in the currency of the bill.",
  },
  "reseller-policy": {
    happens:
      "The job goes through a gateway that has its own prices, limits and refunds, and the vendor's promises end at the gateway. Gateways have kept the charge for jobs that the vendor did not bill, such as failed or filtered ones.",
    formula: {
      words:
        "The cautious month H less the low month L: the difference that the policies make which the reseller has not recorded.",
      symbols: "H − L",
    },
    prevent:
      "Read the refund rules of whoever sends the bill, and run the tests of failed and moderated jobs there, not at the vendor.",
  },
  "model-retires": {
    happens:
      "The model is switched off on a day, and every month after it has another model's price, or the price on record is so old that nobody can promise it. Four families of models ended between 15 September and 22 October 2026. A preview makes no promise of a last day.",
    formula: {
      words: "The cautious month M, which has to be planned again with another model. An old price has no amount.",
      symbols: "M",
    },
    prevent:
      "Keep a second model in the plan, price it now, and read the provider's list of deprecations once a month.",
  },
  "unpriced-as-zero": {
    happens:
      "A price list, a spreadsheet or a cost tool has no entry for a model, a size or an input, and adds nothing for it. The budget check passes and the bill does not. It meets new models first, and settings that a price page leaves out.",
    formula: {
      words: "No amount: a price p that nobody has published stays unknown, and a clip that needs it gets no total.",
      symbols: "p = unknown",
    },
    prevent:
      "Let a missing price stop the run. In your own records keep units and rate beside each cost, so that a 0 can be questioned.",
  },
  "bill-above-published": {
    happens:
      "Somebody compared real bills with the published rule, and they were higher: a frame more than the seconds have, or tokens that the price page does not name. It meets every clip of the model by the same small share.",
    formula: {
      words:
        "The month M at either end, times what the measured bill has beyond the rule, x, divided by the price p of an attempt. An addition that is known only as a limit starts at nothing.",
      symbols: "M × x ÷ p",
    },
    prevent:
      "It cannot be prevented, only planned for. Compare the units of every bill with the rule, so that a change is seen.",
  },
};
