/** The small prepaid test that settles a risk, in words: apart from the rules, because the estimate is there before them. */
import type { RiskId } from "./ids";

export const smallTests: { readonly [Id in RiskId]: string } = {
  "moderated-attempt-billed":
    "Send one prompt that is sure to be refused, at the shortest length, and compare the balance.",
  "moderated-input-billed":
    "Send one input picture that is sure to be refused, at the shortest length, and compare the balance.",
  "failed-attempt-billed":
    "Send one job that must fail, such as a broken image link, and compare the balance before and an hour after.",
  "retry-multiplier": "Log the attempts behind every wanted clip for a day and divide.",
  "duplicate-job": "Cut the connection right after the submission, then list the jobs.",
  "client-gives-up-early":
    "Set the client's time limit to 5 s, let it give up, then ask for the job by its id and read the balance.",
  "cancel-still-billed": "Cancel one job 10 s after it was submitted, at the shortest length, and compare the balance.",
  "unusable-takes": "Make ten clips with prompts of your own and count those you would keep.",
  "partial-outputs":
    "Ask for four clips of a prompt that is at the edge of what is allowed, and compare the files with the charge.",
  "audio-on-by-default": "Send the same clip with and without the audio field and compare the billed units.",
  "default-settings": "Send one job without size and length and read the billed units.",
  "duration-rounded-up": "Ask for a length between two steps and read the billed seconds.",
  "minimum-charge": "Send the smallest job on offer and read the billed units.",
  "input-video-billed": "Send the same job with 2 s and with 10 s of input video and compare the billed units.",
  "picture-shape": "Make the shortest clip in two shapes and compare the billed units.",
  "requested-not-delivered": "Make one clip and compare the file's width and height with the request.",
  "credit-expiry": "Read the expiry date of a pack before and after the purchase.",
  "pack-step": "Arithmetic: no test is needed. Read the packs on the day you buy.",
  "auto-reload":
    "Open the billing settings after the first payment and read whether a reload is on and what limits it.",
  "plan-credits-apart": "With an app plan and an empty API balance, submit the cheapest job.",
  "concurrency-limit": "Submit one job more at once than the limit allows, and see whether it waits or fails.",
  "output-link-expires": "Leave one finished clip past its expiry, then fetch it.",
  "webhook-lost": "Answer one webhook with status 500 and then with 200, and count the deliveries.",
  "polling-budget": "Run at the planned concurrency for a minute and count the answers with status 429.",
  "surrounding-steps": "Give every meter a tag for one day and add up what is not video.",
  "storage-and-delivery": "Measure three finished files at each resolution and multiply by the views you expect.",
  "tax-and-exchange": "Read one invoice.",
  "reseller-policy": "Run the tests of failed, moderated and cancelled jobs at the reseller and compare its balance.",
  "model-retires": "Open the provider's price page and its list of deprecations on the day you decide.",
  "unpriced-as-zero": "Ask your own cost tool for a model that does not exist: it must refuse, not answer 0.",
  "bill-above-published": "Make one clip and compare the billed units with this estimate's, digit for digit.",
};
