import type { KindsOfModels } from "@/lib/catalogue/assumptions";

/**
 * What the models are for that are not general: avatars speak a text, editors change a video that is given, agents make
 * a film of several shots, and upscalers make nothing new. Every other model has been looked at and makes clips of any
 * subject.
 */
export const kindsOfModels = {
  "alibaba-cn/wan2.7-videoedit": "edit",
  "alibaba-cn/wanx2.1-vace-plus": "edit",
  "alibaba-intl/wan2.1-vace-plus": "edit",
  "alibaba-intl/wan2.7-videoedit": "edit",
  "comfy/aleph2": "edit",
  "d-id/talks": "avatar",
  "decart/lucy-2.1": "edit",
  "decart/lucy-2.5": "edit",
  "decart/lucy-clip": "edit",
  "decart/lucy-restyle-2": "edit",
  "decart/lucy-vton-2": "edit",
  "decart/lucy-vton-3": "edit",
  "fal/kling-v4-edit": "edit",
  "fal/wan-v2.7-edit": "edit",
  "hedra/hedra-avatar": "avatar",
  "hedra/hedra-omnia": "avatar",
  "heygen/avatar_6": "avatar",
  "heygen/avatar_iii": "avatar",
  "heygen/avatar_iv": "avatar",
  "heygen/avatar_v": "avatar",
  "heygen/cinematic_avatar": "avatar",
  "heygen/video_agent": "agent",
  "kie/wan-2-7-videoedit": "edit",
  "openrouter/aleph-2": "edit",
  "pika/pikadditions": "edit",
  "pika/pikaswaps": "edit",
  "pixverse/mimic": "edit",
  "pixverse/restyle": "edit",
  "runway/act_two": "edit",
  "runway/aleph2": "edit",
  "runway/gen4_aleph": "edit",
  "runway/multi_shot_video": "agent",
  "runway/product_ad": "agent",
  "runway/product_swap": "edit",
  "runway/product_ugc": "agent",
  "runway/ruby": "upscale",
  "synthesia/video-api": "avatar",
  "tavus/replica-video": "avatar",
  "tencent/image-animate": "edit",
} as const satisfies KindsOfModels;
