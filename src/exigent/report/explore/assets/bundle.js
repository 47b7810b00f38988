var H=class{constructor(e){this.sizes=e,this.levels=[1073741824,1073741824],this.kids=[[],[]],this.values=
[!1,!0],this.terminals=new Map([[!1,0],[!0,1]]),this.slots=[-1,-1],this.table=new Int32Array(4096),this.
filled=0,this.forget()}forget(){this.boths=new Map,this.eithers=new Map,this.negations=new Map,this.
choices=new Map}terminal(e){let n=this.terminals.get(e);if(n!==void 0)return n;let s=this.add(1073741824,
[]);return this.values[s]=e,this.terminals.set(e,s),s}node(e,n){let[s]=n;if(n.every(a=>a===s))return s;
let o=this.table.length-1,i=Ie(e,n)&o;for(;this.table[i]!==0;){let a=this.table[i];if(this.levels[a]===
e&&Zt(this.kids[a],n))return a;i=i+1&o}let r=this.add(e,n);return this.table[i]=r,this.slots[r]=i,this.
filled+=1,this.filled*2>this.table.length&&this.grow(),r}add(e,n){return this.levels.push(e),this.kids.
push(n),this.values.push(void 0),this.slots.push(-1),this.levels.length-1}grow(){let e=new Int32Array(
this.table.length*2),n=e.length-1;for(let s=0;s<this.levels.length;s+=1){if(this.levels[s]===1073741824)
continue;let o=Ie(this.levels[s],this.kids[s])&n;for(;e[o]!==0;)o=o+1&n;e[o]=s,this.slots[s]=o}this.
table=e}lent(e){let n=this.levels.length;this.forget();try{return e()}finally{for(let s=this.levels.
length-1;s>=n;s-=1)this.levels[s]===1073741824?this.terminals.delete(this.values[s]):(this.table[this.
slots[s]]=0,this.filled-=1);this.levels.length=n,this.kids.length=n,this.values.length=n,this.slots.
length=n,this.forget()}}leaf(e,n){return this.node(e,n.map(Number))}negation(e){if(e<=1)return 1-e;let n=this.
negations.get(e);if(n!==void 0)return n;let s=this.node(this.levels[e],this.kids[e].map(o=>this.negation(
o)));return this.negations.set(e,s),this.negations.set(s,e),s}both(e,n){if(e===0||n===0)return 0;if(e===
1||e===n)return n;if(n===1)return e;let s=Math.min(e,n)*67108864+Math.max(e,n),o=this.boths.get(s);if(o!==
void 0)return o;let i=Math.min(this.levels[e],this.levels[n]),r=[];for(let l=0;l<this.sizes[i];l+=1)
r.push(this.both(this.kidAt(e,i,l),this.kidAt(n,i,l)));let a=this.node(i,r);return this.boths.set(s,
a),a}either(e,n){if(e===1||n===1)return 1;if(e===0||e===n)return n;if(n===0)return e;let s=Math.min(
e,n)*67108864+Math.max(e,n),o=this.eithers.get(s);if(o!==void 0)return o;let i=Math.min(this.levels[e],
this.levels[n]),r=[];for(let l=0;l<this.sizes[i];l+=1)r.push(this.either(this.kidAt(e,i,l),this.kidAt(
n,i,l)));let a=this.node(i,r);return this.eithers.set(s,a),a}choice(e,n,s){if(e===1||n===s)return n;
if(e===0)return s;let o=this.choices.get(e);o===void 0&&this.choices.set(e,o=new Map);let i=n*67108864+
s,r=o.get(i);if(r!==void 0)return r;let a=Math.min(this.levels[e],this.levels[n],this.levels[s]),l=[];
for(let u=0;u<this.sizes[a];u+=1){let h=this.kidAt(e,a,u);l.push(this.choice(h,this.kidAt(n,a,u),this.
kidAt(s,a,u)))}let c=this.node(a,l);return o.set(i,c),c}kidAt(e,n,s){return this.levels[e]===n?this.
kids[e][s]:e}map(e,n){let s=new Map,o=i=>{let r=s.get(i);return r===void 0&&(r=this.levels[i]===1073741824?
this.terminal(e(this.values[i])):this.node(this.levels[i],this.kids[i].map(o)),s.set(i,r)),r};return o(
n)}apply(e,n){let s=new Map,o=i=>{let r=i.join(),a=s.get(r);if(a===void 0){let l=Math.min(...i.map(c=>this.
levels[c]));if(l===1073741824)a=this.terminal(e(...i.map(c=>this.values[c])));else{let c=[];for(let u=0;u<
this.sizes[l];u+=1)c.push(o(i.map(h=>this.kidAt(h,l,u))));a=this.node(l,c)}s.set(r,a)}return a};return n.
length?o(n):this.terminal(e())}restrict(e,n){let s=new Map,o=i=>{let r=this.levels[i];for(;r!==1073741824&&
n[r]>=0;)i=this.kids[i][n[r]],r=this.levels[i];if(r===1073741824)return i;let a=s.get(i);return a===
void 0&&(a=this.node(r,this.kids[i].map(o)),s.set(i,a)),a};return o(e)}fold(e,n,s){let o=new Map,i=r=>{
let a=this.levels[r];if(a===1073741824)return r;let l=o.get(r);if(l===void 0){let c=this.kids[r].map(
i);l=n.has(a)?[...new Set(c)].reduce(s):this.node(a,c),o.set(r,l)}return l};return i(e)}exists(e,n){
return n.size?this.fold(e,n,(s,o)=>this.either(s,o)):e}tested(e){let n=new Set;for(let s of this.reached(
e))this.levels[s]!==1073741824&&n.add(this.levels[s]);return n}terminalsOf(e){return this.reached(e).
filter(n=>this.levels[n]===1073741824)}reached(e){let n=new Set,s=[],o=[e];for(;o.length;){let i=o.pop();
if(n.has(i))continue;n.add(i),s.push(i);let r=this.kids[i];for(let a=r.length-1;a>=0;a-=1)o.push(r[a])}
return s}};function Ie(t,e){let n=t+2654435769;for(let s of e)n=Math.imul(n^s,2246822507)+(n>>>13);return(n^
n>>>16)>>>0}function Zt(t,e){for(let n=0;n<t.length;n+=1)if(t[n]!==e[n])return!1;return!0}var O="unknown",B=class{constructor(e){this.isMeasured=e.type==="number"||e.type==="date",this.cuts=
e.cuts??[],this.classes=e.classes,this.plainest=e.plainest,this.places=new Map((e.values??[]).map(([
n],s)=>[n,s]))}classOf(e){if(!this.isMeasured){let o=this.places.get(e);return o===void 0?-1:this.classes[o]}
let n=0,s=this.cuts.length;for(;n<s;){let o=n+s>>1;this.cuts[o]<e?n=o+1:s=o}return this.classes[2*n+
(this.cuts[n]===e?1:0)]}},P=class{constructor(e,n,s,o){this.nodes=e,this.cutters=n,this.levels=s,this.
dated=o,this.factAt=new Map([...s].map(([i,r])=>[r,i]))}levelOf(e){return this.levels.get(e)}cutterOf(e){
return this.cutters.get(e)}condition(e){let{nodes:n}=this;if("not"in e)return n.negation(this.condition(
e.not));if("all"in e)return this.deepestFirst(e.all).reduce((i,r)=>n.both(i,r),1);if("any"in e)return this.
deepestFirst(e.any).reduce((i,r)=>n.either(i,r),0);let{plainest:s}=this.cutterOf(e.fact),o=s.map(i=>Re(
e,i));return n.leaf(this.levelOf(e.fact),o)}deepestFirst(e){let{levels:n}=this.nodes;return e.map(s=>this.
condition(s)).sort((s,o)=>n[o]-n[s])}having(e,n){let s=this.cutterOf(e),o=s.classOf(n);return this.nodes.
leaf(this.levelOf(e),s.plainest.map((i,r)=>r===o))}};function D(t,e){if("not"in t){let s=D(t.not,e);
return s===null?null:!s}if("all"in t)return Ue(t.all,e,!1);if("any"in t)return Ue(t.any,e,!0);let n=e[t.
fact];return n===O?null:Re(t,n)}function Ue(t,e,n){let s=!n;for(let o of t){let i=D(o,e);if(i===n)return n;
i===null&&(s=null)}return s}function Re(t,e){return"in"in t?t.in.includes(e):(t.at_least===void 0||e>=
t.at_least)&&(t.at_most===void 0||e<=t.at_most)&&(t.more_than===void 0||e>t.more_than)&&(t.less_than===
void 0||e<t.less_than)}function S(t){return{any:[{not:t.when},t.then]}}var Xt={must:"must disclose",may:"may disclose, need not",owner:"the owner hands it over",must_not:"\
must not disclose",no_ground:"has no ground to disclose",impossible:"cannot disclose: there is nothi\
ng to hand over"};function _(t,e="and"){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} ${e}\
 ${t[t.length-1]}`}function z(t){return typeof t!="number"||Math.abs(t)>=1e-6||t===0?String(t):t.toFixed(
20).replace(/0+$/,"")}function q(t,e){return e===O?t.unknownPhrase:t.template?t.template.replace(/\{(?:number|date)\}|\(s\)/g,
n=>n!=="(s)"?z(e):e===1?"":"s"):t.values.find(n=>n.value===e)?.phrase??z(e)}function Fe(t,e,n){let s=_(
e.map(({clause:u})=>u));switch(t.outcome){case"needs_facts":return`needs facts: it turns on ${s}`;case"\
not_governed":return"not governed";case"error":return"error: the engine failed"}let o=t.outcome==="a\
llow",i=t.mode?Xt[t.mode]:o?"how is open":"why is open",r=o?"":"though asked ",a=t.ground?`, ${r}on \
the ground of ${n[t.ground]}`:"",l=t.scope==="narrowed"?", but only a part":"",c=s?` (the details tu\
rn on ${s})`:"";return`${t.outcome}: ${i}${a}${l}${c}`}var Be={sign:" ",name:"not known here",slug:"not-known-here"};function ae(t,e,n,{legend:s,signs:o,grounds:i}){
let r=n.map(({name:l,unknown:c,unknownPhrase:u})=>({fact:l,clause:c,phrase:u})),a=e.reasons.map(l=>en(
l,t));return{...e,regime:t.name,why:"",sign:s[o[`${e.outcome}/${e.mode}`]],said:Fe(e,r,i),duties:[...e.
duties],missing:r,reasons:a,isContested:a.some(l=>l.isContested),isUnverified:a.some(l=>l.isUnverified)}}
function T(t,e){let n=[];if(t.why||e.why)return n;for(let o of["outcome","mode","ground","scope"])t[o]!==
e[o]&&n.push(o);let s=o=>_(o.duties.map(i=>i.said).sort());return s(t)!==s(e)&&n.push("duties"),n}function le(t){
return{regime:t.name,why:t.why,outcome:"",mode:"",ground:"",scope:"",sign:Be,said:Be.name,duties:[],
reasons:[],missing:[],note:"",isContested:!1,isUnverified:!1}}function en(t,e){let n=e.rules.find(i=>i.
id===t.rule)??null,s=t.rule.includes("/")?t.rule.slice(0,t.rule.lastIndexOf("/")+1):"",o=t.source?e.
sources.find(i=>i.id===s+t.source)??null:null;return{rule:t.rule,because:t.because,source:o,isContested:t.
isContested,contested:n?.contested??"",isUnverified:t.isUnverified,unverified:n?.unverified??"",text:n}}var tn=3,nn=[["at_least","at least","on or after"],["at_most","at most","on or before"],["more_than",
"more than","after"],["less_than","less than","before"]];function fe(t,e){return ue(ce(t,e))}function ue({
word:t,parts:e}){return t==="not"?`it is not so that ${e[0]}`:e.join(`, ${t} `)}function ce(t,e){if("\
not"in t){let s=t.not;if("in"in s){let o=De(e,s.fact);if(!o.template)return He(o,$e(o,s.in))}return Se(
ce(s,e))}if("all"in t)return We("and",t.all.map(s=>ce(s,e)));if("any"in t)return We("or",t.any.map(s=>ce(
s,e)));let n=De(e,t.fact);return"in"in t?He(n,t.in):X(sn(n,t))}function De(t,e){return t.get(e)}function $e(t,e){
return t.values.map(n=>n.value).filter(n=>!e.includes(n))}function X(t){return{word:"",parts:[t]}}function Se(t){
return{word:"not",parts:[t.word?`(${ue(t)})`:ue(t)]}}function We(t,e){if(e.length===1)return e[0];let n=e.
flatMap(s=>{let[o]=s.parts;return!s.word&&s.parts.length===1?[o]:s.word==="not"?[`it is not so that ${o.
startsWith("(")?o:`(${o})`}`]:s.word===t?s.parts:[`(${ue(s)})`]});return{word:t,parts:n}}function He(t,e){
if(t.template){let s=[...e].sort((o,i)=>String(o)<String(i)?-1:1);return ve(t,s)}if(!e.length)return X(
"in no case");let n=$e(t,e);for(let s of t.groups){if(Pe(s.values,e))return X(s.phrase);if(Pe(s.values,
n))return Se(X(s.phrase))}return n.length?e.length>Math.max(n.length,tn)?Se(ve(t,n)):ve(t,$e(t,n)):X(
`no matter ${t.unknown}`)}function Pe(t,e){return t.length===e.length&&t.every(n=>e.includes(n))}function ve(t,e){
return{word:e.length===1?"":"or",parts:e.map(n=>q(t,n))}}function sn(t,e){let n=t.type==="date",s=nn.
flatMap(([i,r,a])=>{let l=e[i];return l===void 0?[]:[`${n?a:r} ${z(l)}`]});return t.template.replaceAll(
"on {date}","{date}").replaceAll("(s)","s").replaceAll(n?"{date}":"{number}",()=>_(s))}var de=class{constructor(e,n,s,o){this.space=e,this.facts=s,this.phrase=o,this.ordinary=Object.fromEntries(
[...s.values()].map(i=>[i.name,i.ordinary])),this.ties=n.map(i=>({tie:i,kept:e.condition(S(i))})),this.
assumable=new Set(n.flatMap(i=>Object.keys(i.assume??{})))}settle(e){let n={...this.ordinary,...e};for(let s=0;s<
this.ties.length;s+=1){let o=!0;for(let{tie:i}of this.ties){let r=Object.entries(i.assume??{});if(!(!r.
length||D(S(i),n)!==!1))for(let[a,l]of r)Object.hasOwn(e,a)||n[a]===l||(n[a]=l,o=!1)}if(o)break}return n}open(e,n,s=new Set){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={},a=[];for(let l of this.facts.
keys()){let c=n[l],u=o.levelOf(l);c===O||s.has(l)?a.push(u):Object.hasOwn(e,l)||!this.assumable.has(
l)?i[u]=o.cutterOf(l).classOf(c):r[l]=this.ordinary[l]===O?c:this.ordinary[l]}return this.openBy(i,r,
a)}openBy(e,n,s){let{space:o}=this,i=this.restricted(this.ties,e),r=this.ways(i,n),a=Object.keys(n).
map(u=>o.levelOf(u));for(let u of a){let h=this.onlyClass(r,u);h>=0&&(e[u]=h)}r=o.nodes.restrict(r,e);
let l=new Set(a.filter(u=>e[u]<0)),c=new Set(i.flatMap(({kept:u})=>[...o.nodes.tested(u)]));return{fixed:e,
ways:r,unknown:s,assumed:l,tied:c}}restricted(e,n){return e.map(({tie:s,kept:o})=>({tie:s,kept:this.
space.nodes.restrict(o,n)}))}ways(e,n){let{nodes:s}=this.space,o=1;for(let[i,r]of Object.entries(n))
o=s.both(o,this.space.having(i,r));for(let i=0;i<e.length;i+=1){let r=o;for(let{tie:a,kept:l}of e)o=
this.giveWay(o,l,a,n);if(o===r)break}return e.reduce((i,{kept:r})=>s.both(i,r),o)}giveWay(e,n,s,o){let{
nodes:i}=this.space,r=Object.entries(s.assume??{}).filter(([c])=>Object.hasOwn(o,c)),a=r.length?i.both(
e,i.negation(n)):0;if(a===0)return e;let l=i.exists(a,new Set(r.map(([c])=>this.space.levelOf(c))));
for(let[c,u]of r)l=i.both(l,this.space.having(c,u));return i.either(i.both(e,i.negation(a)),l)}onlyClass(e,n){
let{nodes:s}=this.space,o=Array.from({length:s.sizes[n]},(r,a)=>a),i=o.filter(r=>s.both(e,s.leaf(n,o.
map(a=>a===r)))!==0);return i.length===1?i[0]:-1}complain(e,n){if(this.ties.every(({tie:s})=>D(S(s),
n)===!0))return null;for(let s of this.groups(e,n))if(!this.isPossible(s,e,n))return this.complaint(
this.fewest(s,e,n),e,n);return null}groups(e,n){let s=i=>n[i]===O||this.assumable.has(i)&&!Object.hasOwn(
e,i),o=[];for(let i of this.ties){let r=new Set(on(i.tie).filter(s)),a=[i];for(let l of o.filter(c=>[
...c.touched].some(u=>r.has(u))))o=o.filter(c=>c!==l),r=new Set([...r,...l.touched]),a=[...l.ties,...a];
o.push({touched:r,ties:a})}return o.map(({ties:i})=>this.ties.filter(r=>i.includes(r)))}fewest(e,n,s){
for(let o of e){let i=e.filter(r=>r!==o);if(!this.isPossible(i,n,s))return this.fewest(i,n,s)}return e}isPossible(e,n,s){
let{space:o}=this,i=new Int32Array(o.nodes.sizes.length).fill(-1),r={};for(let l of this.facts.keys())
s[l]!==O&&(Object.hasOwn(n,l)?i[o.levelOf(l)]=o.cutterOf(l).classOf(s[l]):this.ordinary[l]!==O&&(r[l]=
this.ordinary[l]));let a=Object.fromEntries(Object.entries(r).filter(([l])=>this.assumable.has(l)));
for(let[l,c]of Object.entries(r))Object.hasOwn(a,l)||(i[o.levelOf(l)]=o.cutterOf(l).classOf(c));return this.
ways(this.restricted(e,i),a)!==0}complaint(e,n,s){let o=[...new Set(e.flatMap(({tie:d})=>L(S(d))))],
i=new Set(e.flatMap(({tie:d})=>Object.keys(d.assume??{}))),r=o.filter(d=>Object.hasOwn(n,d)||!i.has(
d)),a=r.length>1?r:o,l=a.map(d=>`"${this.phrase(d,s[d])}"`),c=l.slice(0,-1),u=l[l.length-1],h=c.length>
1?"all ":c.length?"both ":"";return{facts:a,said:`${c.length?`${c.join(", ")} and ${u}`:u} cannot ${h}\
be`,because:[...new Set(e.map(({tie:d})=>d.because))].join(" ")}}};function L(t){return"not"in t?L(t.
not):"all"in t?t.all.flatMap(L):"any"in t?t.any.flatMap(L):[t.fact]}function on(t){return[...L(S(t)),
...Object.keys(t.assume??{})]}var rn=Symbol("impossible"),an=Symbol("several"),ln="technical/",cn="no way to complete what is unkn\
own is allowed by the constraints",he=class{constructor(e,n){this.nodes=e,this.ties=n,this.outside=e.
terminal(rn),this.several=e.terminal(an)}settle(e,n,s){let o=this.left(e,n),i=this.rulings(o);return i.
length?un(i,r=>this.turning(o,n,r),s):{...Je("error"),note:cn}}left(e,n){let{nodes:s}=this,o=s.choice(
n.ways,s.restrict(e,n.fixed),this.outside);return this.without(o,n.assumed)}rulings(e){let{nodes:n}=this;
return n.terminalsOf(e).filter(o=>o!==this.outside&&o!==this.several).map(o=>n.values[o])}without(e,n){
let{nodes:s}=this;if(!n.size)return e;let o=new Map,i=(r,a)=>{if(r===a||a===this.outside)return r;if(r===
this.outside)return a;let l=Math.min(s.levels[r],s.levels[a]);if(l===1073741824)return this.several;
let c=r<a?`${r},${a}`:`${a},${r}`,u=o.get(c);if(u===void 0){let h=[];for(let d=0;d<s.sizes[l];d+=1)h.
push(i(s.kidAt(r,l,d),s.kidAt(a,l,d)));u=s.node(l,h),o.set(c,u)}return u};return s.fold(e,n,i)}turning(e,n,s){
let{nodes:o}=this,i=c=>typeof c=="object"?s(c):c,r=o.map(i,e),a=o.tested(r),l=new Set;if(!o.terminalsOf(
r).includes(this.outside))l=a;else for(let c of this.together(n,a)){let u=new Set([...a].filter(h=>!l.
has(h)));if(this.isSettled(r,u))break;if(!c.some(h=>l.has(h))&&!this.isSettled(r,new Set(c)))for(let h of c)
l.add(h)}return n.unknown.filter(c=>l.has(c))}isSettled(e,n){return!this.nodes.terminalsOf(this.without(
e,n)).includes(this.several)}*together(e,n){let s=e.unknown.map(a=>new Set([a]));for(let a of this.ties){
let l=a.filter(u=>e.fixed[u]<0),c=s.filter(u=>l.some(h=>u.has(h)));c.length&&(s=s.filter(u=>!c.includes(
u)),s.push(new Set([...l,...c.flatMap(u=>[...u])])))}let o=e.unknown.filter(a=>n.has(a)),i=s.map(a=>o.
filter(l=>a.has(l)));i.sort((a,l)=>dn(a,l));let r=Math.max(0,...i.map(a=>a.length));for(let a=1;a<=r;a+=
1)for(let l of i)yield*Ve(l,a)}};function un(t,e,n){let[s]=t;if(t.length===1)return{...s,missing:[]};
let o=t.find(a=>a.outcome==="error");if(o)return{...o,missing:[]};let i=fn(t,n);if(t.some(a=>a.outcome!==
s.outcome))return{...Je("needs_facts"),reasons:i,missing:e(a=>a.outcome)};let r=a=>t.every(l=>a(l)===
a(s))?a(s):"";return{outcome:s.outcome,mode:r(a=>a.mode),ground:r(a=>a.ground),scope:r(a=>a.scope),duties:s.
duties.filter(a=>t.every(l=>l.duties.includes(a))),reasons:i,note:r(a=>a.note),missing:e(a=>a.substance)}}
function Je(t){return{outcome:t,mode:"",ground:"",scope:"",duties:[],reasons:[],note:"",missing:[]}}
function fn(t,e){let n=new Set(t.flatMap(r=>r.reasons)),s=new Set(t.flatMap(({reasons:r})=>{let a=r.
filter(l=>!l.rule.startsWith(ln));return a.length?a:r})),o=[...n].filter(r=>s.has(r)||t.every(a=>a.reasons.
includes(r))),i=({rule:r})=>e.get(r)??e.size;return o.sort((r,a)=>i(r)-i(a))}function dn(t,e){for(let n=0;n<
Math.min(t.length,e.length);n+=1)if(t[n]!==e[n])return t[n]-e[n];return t.length-e.length}function*Ve(t,e){
if(!e){yield[];return}for(let[n,s]of t.entries())for(let o of Ve(t.slice(n+1),e-1))yield[s,...o]}function Ke(t,e,n,s){
let o=new Set,i=new Set,r=(l,c)=>{if(l===c||l===s||c===s)return!1;let u=Math.min(t.levels[l],t.levels[c]);
if(u===1073741824)return!0;let h=l<c?`${l},${c}`:`${c},${l}`;if(i.has(h))return!1;i.add(h);for(let d=0;d<
t.sizes[u];d+=1)if(r(t.kidAt(l,u,d),t.kidAt(c,u,d)))return!0;return!1},a=l=>{if(t.levels[l]>n||o.has(
l))return!1;o.add(l);let c=[...new Set(t.kids[l])];return t.levels[l]<n?c.some(a):c.some((u,h)=>c.slice(
h+1).some(d=>r(u,d)))};return a(e)}var J=class{constructor(e,n,s,o,i){this.space=e,this.day=i,this.ties=new de(e,n,s,o);let r=n.map(a=>[
...L(S(a)),...Object.keys(a.assume??{})].map(l=>e.levelOf(l)));this.settling=new he(e.nodes,r)}opened(e,n){
let s=this.ties.open(e,n),{dated:o}=this.space;return o>=0&&(s.fixed[o]=Object.hasOwn(e,this.day)?1:
0),s}open(e){let n=this.ties.settle(e);return this.ties.complain(e,n)?null:this.opened(e,n)}settle(e,n,s){
return this.settling.settle(e,n,s)}};var hn="it is not known ";function Ge(t){let e=new Map,n=o=>e.has(o)||e.set(o,e.size),s=`${t.name}/`;
for(let{id:o}of t.rules){let i=t.layers.some(r=>o.startsWith(`${r}/`));n(i?o:s+o),i||n(o)}return e}function Ye(t,e){
let n=hn+t.unknown,s={name:t.name,asks:t.asks,type:t.type,unit:t.unit??"",values:(t.values??[]).map(
([o,i])=>({value:o,phrase:i})),groups:(t.groups??[]).map(([o,i])=>({phrase:o,values:i})),template:t.
template??"",atLeast:t.atLeast??null,whole:t.whole??!1,bounds:t.cuts??[],ordinary:t.ordinary,ordinaryPhrase:"",
unknown:t.unknown,unknownPhrase:n,also:t.also??[],isRead:e};return{...s,ordinaryPhrase:q(s,t.ordinary)}}
function Ze(t){let e={summary:"",caution:"",date:"",place:"",told:[],sources:[]},n=o=>Object.fromEntries(
o.map(i=>t.statements[i])),s=t.ordinary.slice(0,1).toUpperCase()+t.ordinary.slice(1);return[{...e,id:"\
ordinary",kind:"ordinary",group:"",title:s,facts:{},where:""},...t.cases.map(o=>({...e,...o,id:`case\
/${o.name}`,kind:"case",group:"Reported cases",facts:n(o.facts),where:o.file??""})),...t.scenarios.map(
([o,i,r,a])=>{let[l,c]=t.features[o];return{...e,id:`scenario/${Qe(l)}/${Qe(r)}`,kind:"scenario",group:l,
title:r,facts:n(a),where:`${c}:${i}`}})]}function Qe(t){return t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,
"-").replace(/^-|-$/g,"")}function Xe(t){let e=t.reasons.map(n=>({source:"",isContested:!1,isUnverified:!1,
...n}));return t.decisions.map(n=>{let{outcome:s,mode:o="",ground:i="",scope:r="",note:a=""}=n,l=n.duties??
[];return{outcome:s,mode:o,ground:i,scope:r,note:a,duties:l.map(c=>t.duties[c]),reasons:(n.reasons??
[]).map(c=>e[c]),substance:[s,o,i,r,...[...new Set(l)].sort((c,u)=>c-u)].join()}})}function et(t,{diagram:e},n){
let s=n.map(l=>t.terminal(l)),o=[],{shapes:i,nodes:r}=e,a=i.map(l=>Math.max(...l)+1);for(let l=0;l<r.
length;){let c=r[l]%i.length,u=(r[l]-c)/i.length;l+=1;let h=l;l+=a[c];let d=i[c].map(p=>{let m=r[h+p];
return m<0?s[-1-m]:o[o.length-m]});o.push(t.node(u,d))}return{made:o,terminals:s}}function tt({made:t,
terminals:e},n){return n<0?e[-1-n]:t[n]}function xe(t,e){if(e===O)return!0;switch(t.type){case"number":return typeof e=="number"&&Math.abs(e)<
1e15&&(t.atLeast===null||e>=t.atLeast)&&(!t.whole||Number.isInteger(e));case"date":return typeof e==
"string"&&st(e);default:return t.values.some(n=>n.value===e)}}function nt(t,e){let n=e.trim();if(t.type===
"date")return st(n)?{value:n}:{complaint:"It is a day, such as 2024-01-31."};let s=/^-?(0|[1-9]\d*)(\.\d+)?$/.
test(n)?Number(n):NaN;if(xe(t,s))return{value:s};let o=`a ${t.whole?"whole ":""}number`,i=t.unit?` o\
f ${t.unit}`:"",r=t.atLeast===null?"":`, at least ${t.atLeast}`;return{complaint:`It is ${o}${i}${r}\
.`}}function st(t){if(!/^\d{4}-\d{2}-\d{2}$/.test(t)||t.startsWith("0000"))return!1;let e=new Date(`${t}\
T00:00:00Z`);return!Number.isNaN(e.getTime())&&e.toISOString().startsWith(t)}var pn="technical",mn="in-force";function Ne(t,e,n,s){let o=new Me(t,e.duties),i=o.list(n.rules);if(s){
let r=ot(t,o,s,o.list(s.rules),e.day),a=(l,c)=>o.layOver(l,c);i=t.nodes.apply(a,[i,r])}return ot(t,o,
n,i,e.day)}function ot(t,e,{dates:n},s,o){let{nodes:i}=t;if(!n||t.dated<0)return s;let{first:r,last:a,
said:l}=n,u=t.cutterOf(o).plainest.map(M=>r!==null&&M<r||a!==null&&M>a),h=i.leaf(t.dated,[!1,!0]),d=i.
both(h,i.leaf(t.levelOf(o),u)),p=`It is ${l}, and the request is made on another date.`,m=e.ruling({
outcome:"not_governed",reasons:[e.reason({rule:mn,because:p})],note:l});return i.choice(d,i.terminal(
m),s)}var Me=class{constructor(e,n){this.space=e,this.duties=n,this.known=it.get(e)??{rulings:new Map,
reasons:new Map},it.set(e,this.known)}list(e){let{nodes:n}=this.space,s=e[e.length-1],o=this.decided(
s);for(let i of e.slice(0,-1).reverse()){let r=this.space.condition(i.when);o=n.choice(r,this.decided(
i),o)}return o}decided(e){let{outcome:n,mode:s,ground:o,scope:i,because:r,source:a,duties:l=[]}=e,c=this.
reason({rule:e.id,because:r,source:a,isContested:!!e.contested,isUnverified:!!e.unverified}),u=l.map(
([,h])=>h?this.space.condition(h):0);return this.space.nodes.apply((...h)=>{let d=l.filter((p,m)=>!h[m]).
map(([p])=>this.duties[p]);return this.ruling({outcome:n,mode:s,ground:o,scope:i,duties:d,reasons:[c]})},
u)}layOver(e,n){if(n.outcome!=="refuse")return e;let s=n.reasons.map(o=>this.reason({...o,rule:`${pn}\
/${o.rule}`}));return e.outcome==="allow"?this.ruling({outcome:"refuse",mode:"impossible",reasons:s,
note:n.note}):e.outcome!=="refuse"?e:this.ruling({...e,reasons:[...new Set([...e.reasons,...s])]})}reason({
rule:e,because:n,source:s="",isContested:o=!1,isUnverified:i=!1}){let r={rule:e,because:n,source:s,isContested:o,
isUnverified:i};return rt(this.known.reasons,JSON.stringify(r),r)}ruling({outcome:e,mode:n="",ground:s="",
scope:o="",duties:i=[],reasons:r,note:a=""}){let l=i.map(d=>this.duties.indexOf(d)),c=[...new Set(l)].
sort((d,p)=>d-p),u=[e,n,s,o,...c].join(),h=JSON.stringify([u,l,r,a]);return rt(this.known.rulings,h,
{outcome:e,mode:n,ground:s,scope:o,duties:i,reasons:r,note:a,substance:u})}},it=new WeakMap;function rt(t,e,n){
let s=t.get(e);return s!==void 0?s:(t.set(e,n),n)}var gn=864e5,wn="2000-01-01";function lt(t,e,n,s){let o=new Map([...t.keys()].map(c=>[c,new Set]));for(let c of e)
pe(c,o);for(let c of n)o.get(s)?.add(c);let i=new Map([...t.values()].map(c=>{let u=[...o.get(c.name)??
[]];return[c.name,new B(yn(c,u))]})),r=[],a=new Map,l=-1;for(let[c,u]of i)c===s&&(l=r.length,r.push(
2)),a.set(c,r.length),r.push(u.plainest.length);return new P(new H(r),i,a,l)}function ct(t){return t.
flatMap(({when:e,duties:n=[]})=>[...e?[e]:[],...n.flatMap(([,s])=>s?[s]:[])])}function ut(t){let{first:e,
last:n}=t?.dates??{first:null,last:null};return[e,n].flatMap(s=>s??[])}function pe(t,e){if("not"in t)
pe(t.not,e);else if("all"in t)for(let n of t.all)pe(n,e);else if("any"in t)for(let n of t.any)pe(n,e);else{
let{fact:n,...s}=t,o="in"in s?s.in:Object.values(s);for(let i of o)e.get(n)?.add(i)}}function yn(t,e){
let n={name:t.name,asks:"",type:t.type,ordinary:t.ordinary,unknown:""};if(!t.template){let l=t.values.
map(({value:c})=>c);return{...n,values:t.values.map(({value:c,phrase:u})=>[c,u]),classes:l.map((c,u)=>u),
plainest:l}}let s=e.sort((l,c)=>l<c?-1:1),o=t.type==="date"?On:vn(t),i=[],r=[];for(let l=0;l<=2*s.length;l+=
1){let c=(l-1)/2,u=l%2?kn(t,s[c]):o(s[l/2-1],s[l/2]);i.push(u===void 0?-1:r.length),u!==void 0&&r.push(
u)}return bn({...n,cuts:s,classes:i,plainest:r})}function bn(t){if(t.ordinary===O)return t;let e=new B(
t).classOf(t.ordinary);return e>=0&&(t.plainest[e]=t.ordinary),t}function kn(t,e){if(typeof e!="numb\
er")return e;if(!(t.atLeast!==null&&e<t.atLeast))return t.whole&&!Number.isInteger(e)?void 0:e}function On(t,e){
if(t===void 0&&e===void 0)return wn;let n=t===void 0?at(String(e),-1):at(String(t),1);return n!==void 0&&
(e===void 0||n<e)?n:void 0}function at(t,e){let n=new Date(new Date(`${t}T00:00:00Z`).getTime()+e*gn).
toISOString();return/^\d{4}-/.test(n)&&n>="0001"?n.slice(0,10):void 0}function vn(t){return(e,n)=>{let s=t.
atLeast??-1/0,o=e===void 0?s:Math.max(Number(e),s),i=e!==void 0&&Number(e)>=s,r=n===void 0?1/0:Number(
n);if(o>r||o===r&&i)return;let a=u=>(i?u>o:u>=o)&&u<r,l=[];return Number.isFinite(o)&&Number.isFinite(
r)&&l.push((o+r)/2),Number.isFinite(o)&&l.push(o,o+2),Number.isFinite(r)&&l.push(r-2),l.length||l.push(
0),(t.whole?l.flatMap(u=>[Math.floor(u),Math.ceil(u)]):l).find(a)}}var Ee="otherwise";function ft(t,e,n){let s=new Map(t.policies[e.regime].rules.map(d=>[d.id,d])),o=d=>me(
t,d).join(`
`),i=e.rules.filter(d=>{let p=s.get(d.id);return p&&d.id!==Ee&&o(d)!==o(p)}),r=new Set(e.rules.map(({
id:d})=>d)),a=[...s.keys()].filter(d=>!r.has(d)),l=e.rules[e.rules.length-1],c=s.get(Ee),u=[`title: ${V(
n)}`,`extends: ${e.regime}`];return(t.regimesByName.get(e.regime)?.layers??[]).length===1&&u.push("t\
echnical: false"),a.length&&u.push(`remove: [${a.join(", ")}]`),i.length&&u.push("replace:",...i.flatMap(
d=>Q(me(t,d),2))),u.push(...$n(t,e,s)),o(l)!==o(c)&&u.push("otherwise:",...te(me(t,l).slice(1),2)),`${u.
join(`
`)}
`}function $n(t,{rules:e},n){let s=[];for(let[o,i]of e.entries()){if(n.has(i.id))continue;let r=e[o-
1],a=e.slice(o+1).find(({id:c})=>n.has(c)&&c!==Ee),l=r?`after: ${r.id}`:`before: ${a?.id??""}`;s.push(
...Q([l,"rule:",...te(me(t,i),2)],2))}return s.length?["insert:",...s]:[]}function me(t,e){let{outcome:n,
mode:s,ground:o,scope:i}=e,r=Object.entries({outcome:n,mode:s,ground:o,scope:i}).filter(([,c])=>c),a=[
`id: ${e.id}`];e.when&&a.push("when:",...te(K(e.when),2)),a.push(`decide: {${r.map(([c,u])=>`${c}: ${u}`).
join(", ")}}`),a.push(`because: ${V(e.because)}`),e.source&&a.push(`source: ${V(e.source)}`),e.contested&&
a.push(`contested: ${V(e.contested)}`),e.unverified&&a.push(`unverified: ${V(e.unverified)}`);let l=(e.
duties??[]).flatMap(([c,u])=>{let h=Object.entries(t.duties[c].written).map(([d,p])=>`${d}: ${ee(p)}`);
return Q([...h,...u?["unless:",...te(K(u),2)]:[]],2)});return l.length&&a.push("obligations:",...l),
a}function K(t){let e="all"in t?t.all:[t],n=e.map(xn);return e.length>1&&new Set(n).size<e.length?["\
all:",...e.flatMap(s=>Q(K(s),2))]:e.flatMap(Sn)}function Sn(t){if("not"in t)return["not:",...te(K(t.
not),2)];if("all"in t)return["all:",...t.all.flatMap(s=>Q(K(s),2))];if("any"in t)return["any:",...t.
any.flatMap(s=>Q(K(s),2))];let{fact:e,...n}=t;if("in"in n){let s=n.in.map(ee);return[`${e}: ${s.length===
1?s[0]:`[${s.join(", ")}]`}`]}return[`${e}: ${ee(n)}`]}function xn(t){return"fact"in t?t.fact:Object.
keys(t)[0]}function ee(t){return Array.isArray(t)?`[${t.map(ee).join(", ")}]`:typeof t=="object"&&t!==
null?`{${Object.entries(t).map(([e,n])=>`${e}: ${ee(n)}`).join(", ")}}`:typeof t=="string"&&!/^\d{4}-\d{2}-\d{2}$/.
test(t)?/^[a-z][a-z_]*$/.test(t)&&!Mn.has(t)?t:V(t):z(t)}var Mn=new Set(["true","false","yes","no","\
on","off","null","y","n"]);function V(t){return JSON.stringify(t)}function te(t,e){return t.map(n=>"\
 ".repeat(e)+n)}function Q(t,e){return t.map((n,s)=>`${" ".repeat(e)}${s?"  ":"- "}${n}`)}var ge="technical",dt="otherwise",Nn={allow:["must","may","owner"],refuse:["must_not","no_ground","i\
mpossible"],not_governed:[""]};function ht(t,e){let n=t.policies[e.name];return e.whyFixed||!n?null:
{regime:e.name,rules:n.rules.map(s=>({id:s.id,when:s.when===null?null:{all:En(structuredClone(s.when))},
outcome:s.outcome,mode:s.mode??"",ground:s.ground??"",scope:s.scope??"",because:s.because,source:s.source??
"",contested:s.contested??"",unverified:s.unverified??"",duties:structuredClone(s.duties??[])}))}}function En(t){
return"all"in t?t.all:[t]}var ye=class{constructor(e,n,s=`${n.regime}-changed`){this.bench=e,this.draft=
n,this.name=s,this.base=e.regimesByName.get(n.regime);let o=e.policies[n.regime],i=this.base.layers.
filter(d=>d!==n.regime),r=i.map(d=>[d,e.policies[d]]),a={...o,rules:n.rules},l=[o,a,...r.map(([,d])=>d)],
c=e.constraints.map(S);this.space=lt(e.facts,[...c,...l.flatMap(({rules:d})=>ct(d))],l.flatMap(ut),e.
day),this.evaluator=new J(this.space,e.constraints,e.facts,(d,p)=>e.phrase(d,p),e.day);let u=n.regime===
ge?void 0:e.policies[ge],h=i.includes(ge)?u:void 0;this.complaints=this.check(),this.before=Ne(this.
space,e,o,h),this.root=this.complaints.length?this.before:Ne(this.space,e,a,h),this.order=this.orderOf(
n.rules,h),this.orderBefore=this.orderOf(o.rules,h),this.regime=this.described()}orderOf(e,n){let s=(n?.
rules??[]).map(({id:o})=>`${ge}/${o}`);return new Map([...s,...e.map(({id:o})=>o)].map((o,i)=>[o,i]))}described(){
let{facts:e}=this.bench,n=this.base.rules.filter(({id:o})=>o.includes("/")),s=this.draft.rules.map(o=>{
let i=this.base.rules.find(({id:r})=>r===o.id);return{id:o.id,when:o.when?fe(o.when,e):"",then:i?.then??
"",because:o.because,source:o.source,contested:o.contested,unverified:o.unverified,file:i?.file??"",
line:i?.line??0,duties:i?.duties??[]}});return{...this.base,name:this.name,title:`${this.base.title}\
, changed`,rules:[...n,...s]}}check(){let{rules:e}=this.draft,n=e.flatMap((o,i)=>this.complain(o,i===
e.length-1)),s=e.map(({id:o})=>o);for(let o of new Set(s.filter((i,r)=>s.indexOf(i)!==r)))n.push(`tw\
o rules have the id ${o}`);return n.length?n:this.unreached()}complain(e,n){let s=[],{id:o,outcome:i,
mode:r,ground:a,scope:l,when:c}=e;(n?o!==dt:o===dt||!/^[a-z0-9][a-z0-9-]*$/.test(o))&&s.push(`${o} i\
s no id here: use a-z, 0-9 and -`),n&&c&&s.push("what is decided otherwise has no condition"),!n&&!(c&&
c.all.length)&&s.push(`${o} has no condition left`);let u=Nn[i];return u?u.includes(r)||s.push(`${o}\
: ${i} has no mode ${r||"that is empty"}`):s.push(`${o}: a rule cannot decide ${i}`),i==="allow"&&!a&&
s.push(`${o}: what allows needs a ground`),i==="not_governed"&&a&&s.push(`${o}: what is not governed\
 has no ground`),i==="allow"!=!!l&&s.push(`${o}: only what allows has a scope`),e.because.trim()||s.
push(`${o} does not say why`),!n&&!e.source&&s.push(`${o} has no source`),s}unreached(){let{nodes:e}=this.
space,n=this.bench.constraints.reduce((s,o)=>e.both(s,this.space.condition(S(o))),1);for(let{id:s,when:o}of this.
draft.rules){if(!o)break;let i=this.space.condition(o);if(e.both(n,i)===0)return[`the rule ${s} is n\
ever reached`];n=e.both(n,e.negation(i))}return[]}answer({facts:e}){return this.space.nodes.lent(()=>this.
answered(this.root,e,this.order,this.regime))}answered(e,n,s,o){let i=this.evaluator.open(n);if(!i)return{
...le(o),why:"the facts cannot be so together"};let r=this.evaluator.settle(e,i,s),a=r.missing.map(l=>this.
bench.factOf(this.space.factAt.get(l)));return ae(o,r,a,this.bench)}flips(){let{nodes:e}=this.space;
return this.bench.starters.flatMap(n=>e.lent(()=>{let s=this.evaluator.open(n.facts);if(!s||this.isAlike(
s))return[];let o=this.answered(this.before,n.facts,this.orderBefore,this.base),i=this.answered(this.
root,n.facts,this.order,this.regime),r=T(o,i);return r.length?[{starter:n,before:o,after:i,changes:r,
direction:An(o,i)}]:[]}))}isAlike({fixed:e}){let{nodes:n}=this.space;return n.restrict(this.before,e)===
n.restrict(this.root,e)}unseen(e=this.flips()){let{nodes:n}=this.space,s=new Set(e.map(({before:o,after:i})=>`${we(
o)} ${we(i)}`));return n.lent(()=>{let o=(c,u)=>c.substance===u.substance?"":`${we(c)} ${we(u)}`,i=n.
apply(o,[this.before,this.root]),r=this.bench.constraints.reduce((c,u)=>n.both(c,this.space.condition(
S(u))),1),a=n.choice(r,i,n.terminal(""));return n.terminalsOf(a).map(c=>n.values[c]).filter(c=>c&&!s.
has(c)).map(c=>this.witness(n.map(u=>u===c,a))).map(c=>({request:{facts:c},before:this.answered(this.
before,c,this.orderBefore,this.base),after:this.answered(this.root,c,this.order,this.regime)}))})}witness(e){
let{nodes:n,factAt:s,dated:o}=this.space,i={},r=e,a=!1,l=this.evaluator.ties.settle({});for(;r!==1;){
let c=n.levels[r],u=s.get(c),h=n.kids[r],d=u===void 0?0:this.usualClass(u,l),p=h[d]===0?h.findIndex(
m=>m!==0):d;c===o&&(a=p===1),u!==void 0&&(u!==this.bench.day||a||p!==d)&&(i[u]=this.space.cutterOf(u).
plainest[p]),r=h[p]}return this.fewest(i,e)}usualClass(e,n){let s=n[e];return s==="unknown"?0:Math.max(
0,this.space.cutterOf(e).classOf(s))}fewest(e,n){let s=e;for(let o of Object.keys(e)){let i={...s};delete i[o],
this.isWithin(i,n)&&(s=i)}return s}isWithin(e,n){let s=this.evaluator.open(e);if(!s)return!1;let{nodes:o}=this.
space;return o.both(s.ways,o.negation(o.restrict(n,s.fixed)))===0}get yaml(){return ft(this.bench,this.
draft,this.regime.title)}};function we({outcome:t,mode:e,ground:n,scope:s,duties:o}){return JSON.stringify(
[t,e,n,s,o.map(({said:i})=>i).sort()])}function An(t,e){if(t.outcome!==e.outcome){if(e.outcome==="al\
low")return"wider";if(t.outcome==="allow")return"narrower"}return"changed"}var gt="-",pt=["regime","outcome","mode","ground","scope"],mt=3,Tn=90;function wt(t,e,n,s){let o=n.filter(
({why:r,outcome:a})=>!r&&a!=="error");return[`Scenario: ${_n(s||Ln(t,e))}`,`  Given ${t.ordinary}`,...t.
stated(e).map(r=>`  And ${r}`),`  When ${t.asked}`,...jn(o).map(r=>`  ${r}`)].map(r=>`  ${r}
`).join("")}function Ln(t,e){let n=t.stated(e),s=n.length<=mt?n.length:mt-1;for(;s>1&&_(n.slice(0,s)).
length>Tn;)s-=1;let o=n.length-s,i=o?[`${o} fact${o===1?"":"s"} more`]:[],r=_([...n.slice(0,s),...i])||
t.ordinary;return r.slice(0,1).toUpperCase()+r.slice(1)}function jn(t){if(!t.length)return[];let n=t.
some(({missing:r})=>r.length)?[...pt,"missing"]:pt,o=t.map(r=>{let a=[r.outcome,r.mode,r.ground,r.scope],
l=r.missing.map(({fact:c})=>c).join(", ");return[r.regime,...[...a,l].map(c=>c||gt)]}).map(r=>r.slice(
0,n.length)),i=t.some(r=>r.duties.length)?t.flatMap(Cn):[];return["Then the regimes decide",...yt([n,
...o]),...i]}function Cn({regime:t,duties:e,missing:n}){if(n.length)return[...new Set(e.map(i=>`And \
under "${t}" ${i.plain}`))];if(!e.length)return[`And under "${t}" no duties follow`];let s=i=>[i.who,
i.duty,i.within||gt],o=[...new Map(e.map(i=>[JSON.stringify(s(i)),s(i)])).values()];return[`And unde\
r "${t}" these duties follow`,...yt([["who","duty","within"],...o])]}function yt(t){let e=t.map(s=>s.
map(o=>o.replace(/[\\|]/g,"\\$&"))),n=e[0].map((s,o)=>Math.max(...e.map(i=>i[o].length)));return e.map(
s=>`  | ${s.map((o,i)=>o.padEnd(n[i])).join(" | ")} |`)}function bt(t,e,n){let s=t.stated(e),o=s.length?
`${t.ordinary}, in which ${_(s)}`:t.ordinary,i=n.filter(({why:u})=>!u),r=new Map;for(let u of i)r.set(
u.said,[...r.get(u.said)??[],Ae(t,u)]);let a=[...r].map(([u,h])=>`${u}: ${h.join("; ")}.`),l=i.filter(
u=>u.isContested),c=n.filter(({why:u})=>u);return[`Asked: ${o}.`,...a,...l.length?[`Contested: ${l.map(
u=>Ae(t,u)).join("; ")}.`]:[],...c.length?[`Not known here: ${c.map(u=>Ae(t,u)).join("; ")}.`]:[],...t.
caution?[t.caution]:[]].join(" ")}function Ae(t,{regime:e}){return t.regimesByName.get(e)?.title??e}
function _n(t){return t.split(/\s+/).filter(Boolean).join(" ")}function kt(t){return new Te(t)}var Te=class{constructor(e){this.name=e.name,this.caution=e.caution,
this.asked=e.asked,this.ordinary=e.ordinary,this.day=e.day,this.legend=e.legend,this.marks={contested:e.
contested},this.grounds=e.grounds,this.signs=e.signs,this.constraints=e.constraints,this.duties=e.duties,
this.policies=e.policies,this.nodes=new H(e.diagram.sizes);let n=et(this.nodes,e,Xe(e)),s=new Map(e.
facts.map(a=>[a.name,new B(a)])),o=new Map(e.facts.map((a,l)=>[a.name,e.diagram.levels[l]]));this.space=
new P(this.nodes,s,o,e.diagram.dated),this.roots=new Map(e.regimes.filter(a=>!a.why).map(a=>[a.name,
tt(n,a.root??0)])),this.regimes=e.regimes.map(a=>({...a,sources:a.sources.map(l=>e.sources[l]),rules:a.
rules.map(l=>e.rules[l]),why:a.why??"",whyFixed:a.whyFixed??"",premises:a.premises??[]})),this.regimesByName=
new Map(this.regimes.map(a=>[a.name,a])),this.orders=new Map(this.regimes.map(a=>[a.name,Ge(a)]));let i=this.
readFacts();this.facts=new Map(e.facts.map(a=>[a.name,Ye(a,i.has(a.name))])),this.topics=e.topics.map(
([a,l])=>({title:a,facts:l}));let r=(a,l)=>this.phrase(a,l);this.evaluator=new J(this.space,e.constraints,
this.facts,r,e.day),this.ties=this.evaluator.ties,this.starters=Ze(e),this.bareRoots=null}readFacts(){
let e=new Set([...this.roots.values()].flatMap(s=>[...this.nodes.tested(s)])),n=new Set([...e].flatMap(
s=>this.space.factAt.get(s)??[]));e.has(this.space.dated)&&n.add(this.day);for(let s of this.constraints)
for(let o of L(S(s)))n.add(o);return n}factOf(e){let n=this.facts.get(e);if(!n)throw new RangeError(
`there is no fact ${e}`);return n}phrase(e,n){return q(this.factOf(e),n)}has(e,n){let s=this.facts.get(
e);return s!==void 0&&xe(s,n)}readValue(e,n){return nt(this.factOf(e),n)}complete(e){return this.nodes.
lent(()=>this.completed(e))}completed({facts:e}){let n=this.ties.settle(e),s=this.ties.complain(e,n),
o=[];for(let[i,r]of Object.entries(n)){if(Object.hasOwn(e,i)||r===this.ties.ordinary[i])continue;let a=this.
constraints.find(l=>l.assume?.[i]===r&&D(l.when,n)!==!1)?.because;o.push({fact:i,value:r,phrase:this.
phrase(i,r),because:a??""})}return{values:n,assumed:o,complaint:s}}decide(e,n=[]){return this.nodes.
lent(()=>{let s=this.completed(e);if(s.complaint)return{...s,answers:[]};let o=this.evaluator.opened(
e.facts,s.values),r=this.regimes.filter(({name:a})=>!n.length||n.includes(a)).map(a=>this.answer(a,o));
return{...s,answers:r}})}answer(e,n){let s=this.roots.get(e.name);if(s===void 0)return le(e);let o=this.
orders.get(e.name),i=this.evaluator.settle(s,n,o),r=i.missing.map(a=>this.factOf(this.space.factAt.get(
a)));return ae(e,i,r,this)}turnsOn(e){this.bareRoots??=new Map([...this.roots].map(([s,o])=>[s,this.
bare(o)]));let n=this.bareRoots;return this.nodes.lent(()=>{let s=this.openedToAll(e),o=new Set([...Object.
keys(e.facts),...e.passed??[]]),i=new Map,r=new Map;for(let[c,u]of n){let h=this.turningLevels(u,s).
map(p=>p===this.space.dated?this.day:this.space.factAt.get(p)).filter(p=>p!==void 0&&!o.has(p)),d=[...new Set(
h)];r.set(c,d);for(let p of d)i.set(p,[...i.get(p)??[],c])}let l=this.topics.flatMap(({facts:c})=>c).
filter(c=>i.has(c)).map(c=>[c,i.get(c)]);return{byFact:new Map(l),byRegime:r}})}bare(e){let n=s=>s.substance;
return this.nodes.map(n,e)}openedToAll({facts:e,passed:n=[]}){let{space:s}=this,o=new Int32Array(this.
nodes.sizes.length).fill(-1),i={},r=[];for(let a of this.facts.keys()){let l=s.levelOf(a),c=this.ties.
ordinary[a];Object.hasOwn(e,a)&&e[a]!==O?o[l]=s.cutterOf(a).classOf(e[a]):!Object.hasOwn(e,a)&&n.includes(
a)&&c!==O?this.ties.assumable.has(a)?i[a]=c:o[l]=s.cutterOf(a).classOf(c):r.push(l)}return s.dated>=
0&&(Object.hasOwn(e,this.day)?o[s.dated]=1:n.includes(this.day)&&(o[s.dated]=0)),this.ties.openBy(o,
i,r)}turningLevels(e,n){let{nodes:s}=this,o=s.tested(s.restrict(e,n.fixed)),i=this.evaluator.settling.
left(e,n),r=n.ways===1;return[...s.tested(i)].filter(a=>r||n.tied.has(a)&&o.has(a)||Ke(s,i,a,this.evaluator.
settling.outside)).sort((a,l)=>a-l)}nextQuestion(e){let n=null;for(let[s,o]of this.turnsOn(e).byFact)
(n===null||o.length>n.regimes.length)&&(n={fact:s,regimes:o});return n}steps(e,n){let s=this.regimesByName.
get(n),o=this.roots.get(n);return!s||o===void 0?[]:this.nodes.lent(()=>{let{values:i,complaint:r}=this.
completed(e);if(r)return[];let a=this.answer(s,this.evaluator.opened(e.facts,i)),l=this.nodes.tested(
o),c=[];for(let h of this.facts.values()){let d=this.space.levelOf(h.name),p=h.name===this.day&&l.has(
this.space.dated);if(!(!l.has(d)&&!p&&!this.isTied(h.name)))for(let{value:m,others:M}of this.otherValues(
h,e,i)){let w={facts:{...e.facts,[h.name]:m}},y=this.step(s,w,a);y&&c.push({fact:h.name,value:m,phrase:q(
h,m),others:M.map(N=>q(h,N)),asOrdinary:m===h.ordinary&&Object.hasOwn(e.facts,h.name),...y})}}let u=({
changes:h})=>h.includes("outcome")?0:h.includes("mode")?1:2;return c.sort((h,d)=>u(h)-u(d))})}isTied(e){
return this.constraints.some(n=>Object.hasOwn(n.assume??{},e)||L(S(n)).includes(e))}step(e,{facts:n},s){
let o=this.evaluator.open(n);if(!o)return null;let i=this.answer(e,o),r=T(s,i);return r.length?{answer:i,
changes:r}:null}otherValues(e,n,s){let o=this.space.cutterOf(e.name),i=s[e.name],r=i===O?-1:o.classOf(
i),a=e.name===this.day||this.ties.assumable.has(e.name),l=Object.hasOwn(n.facts,e.name)||!a;return o.
plainest.flatMap((c,u)=>{if(u===r&&l)return[];let d=e.values.filter(p=>o.classOf(p.value)===u).map(p=>p.
value).filter(p=>p!==c);return[{value:c,others:d}]})}differs(e,n){let{answers:s}=this.decide(e),o=s.
find(i=>i.regime===n);return!o||o.why?[]:s.filter(i=>i!==o&&!i.why).map(i=>({regime:i.regime,changes:T(
o,i),answer:i})).filter(({changes:i})=>i.length)}changes(e,n){let[s,o]=[this.decide(e),this.decide(n)],
i=[...this.facts.keys()].filter(a=>s.values[a]!==o.values[a]),r=o.answers.flatMap((a,l)=>{let c=s.answers[l],
u=c?T(c,a):[];return u.length?[{regime:a.regime,before:c,after:a,changes:u}]:[]});return{facts:i.map(
a=>({fact:a,before:this.phrase(a,s.values[a]),after:this.phrase(a,o.values[a])})),answers:r}}stated({
facts:e}){return[...this.facts.keys()].filter(s=>Object.hasOwn(e,s)).map(s=>this.phrase(s,e[s]))}toScenario(e,n,s){
let{answers:o}=this.decide(e,n);return wt(this,e,o,s)}toJson({facts:e}){let n=[...this.facts.keys()].
filter(s=>Object.hasOwn(e,s));return`${JSON.stringify(Object.fromEntries(n.map(s=>[s,e[s]])))}
`}draftOf(e){let n=this.regimesByName.get(e);return n?ht(this,n):null}tryVariant(e,n){return new ye(
this,e,n)}sayCondition(e){return fe(e,this.facts)}toMemo(e,n){return bt(this,e,this.decide(e,n).answers)}};function f(t,e,...n){let s=document.createElement(t);for(let[o,i]of Object.entries(e))i==null||i===!1||
(typeof i=="function"?s.addEventListener(o.slice(2),i):s.setAttribute(o,i===!0?"":String(i)));return s.
append(...Le(n)),s}function g(t,...e){t.replaceChildren(...Le(e))}function Le(t){return t.flatMap(e=>e===
null||e===""?[]:Array.isArray(e)?Le(e):[typeof e=="number"?String(e):e])}function b(t,e){let n=document.
getElementById(t);if(n instanceof e)return n;throw new Error(`the page has no ${e.name} with the id ${t}`)}
function Ot(t){return t.replaceAll("_"," ")}function x(t,e){return`${t.toLocaleString("en")} ${e}${t===
1?"":"s"}`}function qn(t,e){let n;try{n=new URL(t)}catch{return document.createTextNode(e)}return n.
protocol!=="https:"&&n.protocol!=="http:"?document.createTextNode(`${e} (${t})`):f("a",{href:n.href,
rel:"noreferrer"},e)}function I(t){return f("span",{class:`tile ${t.slug}`,"aria-hidden":"true"},t.sign)}
var In={secondary:"read in a copy only",unverified:"not verified"};function ne(t){let e=t.address?qn(
t.address,t.title||t.address):document.createTextNode(t.title||t.id),s=[t.outlet,t.date,In[t.status],
t.note].filter(Boolean).join(", ");return f("span",{class:"source"},e,s?`, ${s}`:"")}function vt(t,e){return[t.isContested||t.contested?f("p",{class:"dispute"},f("span",{class:"mark con\
tested"},`${e.sign} Contested. `),t.contested):null,t.isUnverified||t.unverified?f("p",{class:"dispu\
te unverified"},f("span",{class:"mark unverified"},"Not verified. "),t.unverified):null].filter(Boolean)}
function $t(t){let e=f("div",{class:"bar","aria-hidden":"true"}),n=t.reduce((s,[,o])=>s+o,0);for(let[
s,o]of t){let i=o/n,r=i>.15?`${s.sign} ${o}`:i>.06?s.sign:"",a=f("span",{class:s.slug},r);a.style.flexGrow=
String(o),a.style.flexBasis="0",e.append(a)}return e}function St(t){return f("ul",{class:"tally"},t.
map(([e,n])=>f("li",{},I(e),`${e.name}: ${n}`)))}function xt(){let t=b("theme",HTMLSelectElement),e=()=>{t.value?document.documentElement.dataset.theme=
t.value:delete document.documentElement.dataset.theme};try{t.value=localStorage.getItem("exigent-the\
me")??""}catch{t.value=""}e(),t.addEventListener("input",()=>{e();try{localStorage.setItem("exigent-\
theme",t.value)}catch{}})}var Mt="unknown",Un=["scenario","json","memo"],Rn=["all","disclosing","differing","changed"];function je(){
return{from:"",facts:{},passed:[],pinned:null,beside:"",shown:"all",opened:[],taken:[],form:"scenari\
o",title:""}}function At(t,e){let n=new URLSearchParams(t.replace(/^#/,"")),s=n.get(".pinned"),o=Un.
find(h=>h===n.get(".as")),i=Rn.find(h=>h===n.get(".show")),r=new Set(e.regimes.map(h=>h.name)),a=h=>n.
getAll(h).filter(d=>r.has(d)),l=e.starters.find(({id:h})=>h===n.get(".from")),c=Nt(n,e),u=Object.keys(
c.facts).length>0||c.passed.length>0;return{...je(),...l&&!u?{facts:l.facts}:c,from:l?.id??"",pinned:s===
null?null:Nt(new URLSearchParams(s),e),beside:a(".beside")[0]??"",shown:i??"all",opened:a(".open"),taken:a(
".take"),form:o??"scenario",title:n.get(".title")??""}}function Tt(t){let e=Et(t);t.from&&e.append("\
.from",t.from),t.pinned&&e.append(".pinned",String(Et(t.pinned))),t.beside&&e.append(".beside",t.beside),
t.shown!=="all"&&e.append(".show",t.shown);for(let n of t.opened)e.append(".open",n);for(let n of t.
taken)e.append(".take",n);return t.form!=="scenario"&&e.append(".as",t.form),t.title&&e.append(".tit\
le",t.title),`#${e}`}function Nt(t,e){let n={};for(let[o,i]of t){let r=e.facts.get(o),a=r&&Fn(r,i,e);
a!==void 0&&(n[o]=a)}let s=t.getAll(".passed").filter(o=>e.facts.has(o));return{facts:n,passed:[...new Set(
s)].filter(o=>!(o in n))}}function Et({facts:t,passed:e=[]}){let n=new URLSearchParams;for(let[s,o]of Object.
entries(t))n.append(s,String(o));for(let s of e)n.append(".passed",s);return n}function Fn(t,e,n){if(e===
Mt)return Mt;if(t.type==="choice"||t.type==="yes_no")return t.values.find(({value:o})=>String(o)===e)?.
value;let s=n.readValue(t.name,e);return"value"in s?s.value:void 0}var j="unknown",Bn=3,Dn={outcome:"the outcome",mode:"whether it must",ground:"the ground",scope:"how\
 much",duties:"the duties"};function v(t){return t.charAt(0).toUpperCase()+t.slice(1)}function Wn(t){
return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`}function se(t){return Wn(
t.map(e=>Dn[e]??e))}function G(t){return t.why?"not answered on this page":t.said}function U(t){return[
t.why,t.sign.slug,t.said,...t.duties.map(e=>e.said)].join(`
`)}function oe(t,e){return Object.hasOwn(e.facts,t.name)?e.facts[t.name]:null}function Y(t,e){let n=t.
facts.get(e);if(!n)throw new Error(`there is no fact ${e}`);return n}function Lt(t,e){if(!e.length)return"\
These facts cannot be so at once.";if(!t.length)return"";let n=e.filter((r,a)=>U(r)!==U(t[a]));if(!n.
length)return"No answer changed.";let s=n.slice(0,Bn).map(r=>`${r.regime} ${r.sign.name}`),o=n.length-
s.length,i=o?`; and ${o} more`:"";return`${x(n.length,"answer")} changed: ${s.join("; ")}${i}.`}var Hn=4;function Ct(t,e,n,s,o){let i="";return{show(r,a){let l=JSON.stringify([a.request.facts,a.request.
passed]);if(l===i)return;i=l;let c=Pn(t);g(t,r.why?f("p",{},`This page cannot answer for it: ${r.why}`):
null,r.note?f("p",{class:"quiet"},r.note):null,r.reasons.length?ie("Why",r.reasons.map(u=>zn(u,n))):
null,Jn(r),Vn(r,s),r.why?null:Kn(o(e.name),r,s),Gn(e)),c>=0&&Ce(t)[Math.min(c,Ce(t).length-1)]?.focus()}}}
function Ce(t){return[...t.querySelectorAll("button")]}function Pn(t){return Ce(t).findIndex(e=>e===
document.activeElement)}function zn(t,e){let n=t.text,s=n?.file?`, ${n.file}:${n.line}`:"";return f(
"div",{class:"reason"},f("p",{class:"prose"},t.because),f("p",{class:"place"},"rule ",f("code",{},t.
rule),s),n?f("p",{class:"quiet"},n.when?`If ${n.when}.`:"In every other case."):null,t.source?f("p",
{},"Source: ",ne(t.source)):null,vt(t,e.marks.contested))}function Jn({duties:t}){let e=[...new Set(
t.map(n=>n.said))];return e.length?ie("What must follow",f("ul",{class:"facts"},e.map(n=>f("li",{},v(
n))))):null}function Vn({missing:t},e){return t.length?ie("It turns on what is not known",f("ul",{class:"\
facts"},t.map(({fact:n,phrase:s})=>f("li",{},v(s)," ",f("button",{type:"button",onclick:()=>e.showQuestion(
n)},"Answer it"))))):null}function Kn(t,e,n){if(!t.length)return ie("What one other fact would chang\
e",f("p",{},"Nothing: no single fact changes this answer."));let s=new Map;for(let r of t){let a=`${r.
answer.sign.slug}
${G(r.answer)}
${r.changes.join()}`;s.set(a,[...s.get(a)??[],r])}let o=[...s.values()],i=o.filter(([{changes:r}])=>!_t(
r));return ie("What one other fact would change",o.filter(r=>!i.includes(r)).map(r=>jt(r,e,n)),i.length?
f("details",{class:"small"},f("summary",{},`Smaller changes: ${se([...new Set(i.flatMap(([{changes:r}])=>r))])}`),
i.map(r=>jt(r,e,n))):null)}function _t(t){return t.includes("outcome")||t.includes("mode")}function jt(t,e,n){
let[{answer:s,changes:o}]=t,i=new Map;for(let r of t)i.set(r.fact,[...i.get(r.fact)??[],r]);return f(
"div",{class:"turning-to"},f("p",{class:"said"},I(s.sign),f("span",{},_t(o)?v(G(s)):`Still ${e.sign.
name}, but otherwise in ${se(o)}`)),f("ul",{class:"facts"},[...i.values()].map(r=>Qn(r,n))))}function Qn(t,e){
let[{fact:n,value:s,phrase:o}]=t,i=[...t.slice(1).map(a=>a.phrase),...t.flatMap(a=>a.others)],r=i.length<=
Hn?i.join("; "):`any of ${i.length} other values`;return f("li",{},`if ${o}`,i.length?f("span",{class:"\
quiet"},` (or: ${r})`):null," ",f("button",{type:"button","aria-label":`Try it: ${o}`,onclick:()=>e.
answer(n,s)},"Try it"))}function Gn(t){let e=[t.inForce.from?`in force from ${t.inForce.from}`:"",t.
inForce.until?`until ${t.inForce.until}`:""],n=[t.jurisdiction,...e].filter(Boolean).join(", ");return f(
"details",{class:"small"},f("summary",{},`About ${t.title}`),n?f("p",{},v(n)):null,t.about?f("p",{},
t.about):null,t.premises.map(s=>f("p",{class:"quiet"},s)),t.sources.length?f("ul",{class:"facts"},t.
sources.map(s=>f("li",{},ne(s)))):null)}function ie(t,...e){return f("section",{},f("h4",{},t),e)}function qt(t,e,n,s){let o=e.regimes.map(r=>es(r,e,n,s));g(t.list,Yn(o));let i=[...t.list.querySelectorAll(
"section")];return{show(r){let{answers:a}=r.decided;if(t.list.hidden=!a.length,t.tally.hidden=!a.length,
!a.length){t.shown.textContent="";return}let l=Zn(a,e.legend);g(t.tally,$t(l),St(l));let c=0;for(let[
u,h]of o.entries()){h.show(a[u],r);let d=Xn(a[u],r);h.element.hidden=!d,d&&(c+=1)}for(let u of i)u.hidden=
!u.querySelector("li:not([hidden])");t.shown.textContent=c===o.length?"":`Showing ${c} of ${x(o.length,
"regime")}.`},hint(r){o.find(a=>a.regime.name===r)?.hint(s(r))}}}function Yn(t){let e=new Map;for(let n of t)
e.set(n.regime.kind,[...e.get(n.regime.kind)??[],n]);return[...e].map(([n,s])=>f("section",{},f("h3",
{},v(Ot(n))),f("ul",{class:"answers"},s.map(o=>o.element))))}function Zn(t,e){let n=s=>t.filter(o=>o.
sign.slug===s.slug).length;return e.map(s=>[s,n(s)]).filter(([,s])=>s)}function Xn(t,{state:e,decided:n,
pinned:s}){let o=n.answers.find(({regime:r})=>r===e.beside),i=s?.answers.find(({regime:r})=>r===t.regime);
switch(e.shown){case"disclosing":return t.outcome==="allow";case"differing":return!o||t===o||T(o,t).
length>0;case"changed":return!i||U(i)!==U(t);default:return!0}}function es(t,e,n,s){let o=f("span",{
class:"sign"}),i=f("span",{class:"words"}),r=f("span",{class:"marks"}),a=f("span",{class:"more"}),l=f(
"span",{class:"hint"}),c=f("span",{class:"name"},f("strong",{},t.name)," ",f("span",{class:"quiet"},
t.title)),u=f("summary",{},o,f("span",{class:"row"},c,i,r,a,l)),h=f("div",{class:"detail"}),d=f("det\
ails",{},u,h),p=Ct(h,t,e,n,s),m=null,M="";return d.addEventListener("toggle",()=>{if(!m)return;d.open&&
p.show(m.answer,m.view);let w=m.view.state.opened.filter(N=>N!==t.name),y=d.open?[...w,t.name]:w;y.length!==
m.view.state.opened.length&&n.alter({opened:y})}),{regime:t,element:f("li",{},d),show(w,y){m={answer:w,
view:y};let N=y.decided.answers.find(Z=>Z.regime===y.state.beside),F=y.pinned?.answers.find(Z=>Z.regime===
t.name),re=`${U(w)}
${w.isContested}
${w.isUnverified}`;re!==M&&(g(o,I(w.sign)),i.textContent=v(G(w)),g(r,ts(w,e))),l.textContent="",g(a,
ns(w),F&&U(F)!==U(w)?f("span",{class:"line turned"},"Pinned request: ",I(F.sign),` ${G(F)}`):null,N&&
N!==w&&T(N,w).length?f("span",{class:"line turned"},ss(N,T(N,w))):null),M=re,d.open=y.state.opened.includes(
t.name),d.open&&p.show(w,y)},hint(w){l.textContent=m&&m.answer.outcome!=="allow"?os(w):""}}}function ts(t,e){
return[t.isContested?f("span",{class:"mark contested"},`${e.marks.contested.sign} contested`):null,t.
isUnverified?f("span",{class:"mark unverified"},"not verified"):null]}function ns({duties:t}){if(!t.
length)return null;let e=[...new Set(t.map(n=>n.plain))];return f("span",{class:"line"},f("span",{class:"\
quiet"},e.length===1?"Duty: ":"Duties: "),e.join("; "))}function ss({regime:t},e){return e.includes(
"outcome")?`Another outcome than ${t}`:`The outcome of ${t}, but otherwise in ${se(e)}`}function os(t){
let e=t.find(({answer:n})=>n.outcome==="allow");return e?`One step from being allowed: ${e.phrase}`:
""}var is=0;function be(t,e,n,s){let o=`measured-${is+=1}`,i=t.type==="date",r=f("input",{id:o,type:i?"\
date":"text",inputmode:i?null:t.whole?"numeric":"decimal",autocomplete:"off","aria-describedby":`${o}\
-wrong`,value:typeof e=="number"||i&&typeof e=="string"?String(e):null}),a=f("p",{class:"wrong",id:`${o}\
-wrong`,role:"alert"}),l=()=>{let u=n.readValue(t.name,r.value),h="value"in u?"":u.complaint;a.textContent=
h,r.toggleAttribute("aria-invalid",h!==""),"value"in u&&s(u.value)},c=f("form",{class:"measured"},f(
"label",{for:o},i?"Date":`In ${t.unit||"numbers"}`),f("span",{},r,f("button",{type:"submit"},"State \
it")),a);return c.addEventListener("submit",u=>{u.preventDefault(),l()}),c}function It(t,e,n){let s="";return{show({next:o,decided:i}){let r=t.contains(document.activeElement),
a=i.complaint?"":o?.fact??"";if(o&&a===s){let l=t.querySelector(".turning");l&&g(l,Ut(o.regimes));return}
s=a,i.complaint?g(t,as()):o?g(t,rs(Y(e,o.fact),o.regimes,e,n)):g(t,ls()),r&&t.querySelector("h3")?.focus()}}}
function Ut(t){return t.length===1?`The answer of ${t[0]} can turn on it.`:`The answers of ${x(t.length,
"regime")} can turn on it.`}function rs(t,e,n,s){let o=f("h3",{id:"next-asks",tabindex:"-1"},t.asks),
i=(r,a)=>f("button",{type:"button",onclick:a},r);return[f("p",{class:"overline"},"The question that \
matters most next"),o,f("p",{class:"quiet turning"},Ut(e)),f("div",{class:"choices",role:"group","ar\
ia-labelledby":"next-asks"},t.values.map(({value:r,phrase:a})=>i(v(a),()=>s.answer(t.name,r))),t.values.
length?null:be(t,null,n,r=>s.answer(t.name,r)),f("div",{class:"others"},i("Not known",()=>s.answer(t.
name,j)),t.ordinary===j?null:i(`As in an ordinary request: ${t.ordinaryPhrase}`,()=>s.pass(t.name))))]}
function as(){return[f("h3",{tabindex:"-1"},"Nothing to ask yet"),f("p",{},"What is stated cannot al\
l be so. Take something back first.")]}function ls(){return[f("h3",{tabindex:"-1"},"Nothing is left \
to ask"),f("p",{},"No answer turns on any question that is still open.")]}var Rt="ordinary";function Ft(t,e,n,s,o){let i=s.topics.map(l=>cs(l,s,o));g(t,i.map(l=>l.element));let r=null,
a=()=>{r&&(n.textContent=us(i,e.value,r))};return e.addEventListener("input",a),{show(l){r=l;for(let{
questions:c}of i)for(let u of c)u.show(l);a()},open(l){e.value="",a();for(let c of i){let u=c.questions.
find(({fact:h})=>h.name===l);u&&(c.element.open=!0,c.folded.contains(u.element)&&(c.folded.open=!0),
u.element.open=!0,u.element.scrollIntoView({block:"center"}),u.element.querySelector("summary")?.focus(
{preventScroll:!0}))}}}}function cs(t,e,n){let s=t.facts.map(h=>ds(Y(e,h),e,n)),o=f("span",{class:"q\
uiet"}),i=f("div",{class:"list"}),r=f("summary",{}),a=f("details",{class:"folded"},r),l=t.title||(e.
topics.length>1?"Other questions":"All questions"),c=f("summary",{},f("h3",{},l)," ",o),u=f("details",
{class:"topic"},c,i,a);return u.open=e.topics.length===1,{element:u,number:o,list:i,folded:a,foldedSays:r,
questions:s}}function us(t,e,{request:n,turning:s,decided:o}){let i=e.toLowerCase().split(/\s+/).filter(
Boolean),r=0;for(let{element:a,number:l,list:c,folded:u,foldedSays:h,questions:d}of t){let p=[],m=0;
for(let y of d){let{fact:N}=y,F=i.every(Yt=>y.words.includes(Yt));y.element.hidden=!F,F&&(m+=1);let re=oe(
N,n)!==null||n.passed?.includes(N.name)||s.byFact.has(N.name)||o.complaint!==null,Z=y.element.contains(
document.activeElement)&&!u.contains(y.element);!re&&!Z&&p.push(y)}fs(d,p,c,u);let M=p.filter(y=>!y.
element.hidden).length;h.textContent=`${x(M,"question")} on which no answer turns${n.passed?.length||
Object.keys(n.facts).length?" any more":""}`,u.hidden=!M,a.hidden=!m,i.length&&(a.open=!0,u.open=!0);
let w=d.filter(({fact:y})=>oe(y,n)!==null).length;l.textContent=w?`${w} of ${d.length} stated`:x(d.length,
"question"),r+=m}return i.length?`${x(r,"question")} found`:""}function fs(t,e,n,s){let o=i=>e.includes(
i)?s:n;for(let i of t){let r=o(i);i.element.parentElement!==r&&r.append(i.element)}for(let i of[n,s]){
let r=i===s?1:0;for(let[a,{element:l}]of t.filter(c=>o(c)===i).entries()){let c=i.children[r+a];c!==
l&&i.insertBefore(l,c)}}}function ds(t,e,n){let s=f("span",{class:"answered"}),o=f("summary",{},f("s\
pan",{class:"asks"},t.asks)," ",s),i=f("div",{}),r=f("details",{class:"question"},o,i),a=t.values.map(
({phrase:d})=>d),l=[t.name.replaceAll("_"," "),t.asks,t.template,...a,...t.also].join(`
`).toLowerCase(),c=null,u=!1,h=()=>{!c||!r.open||(u||g(i,ps(t,e,n)),u=!0,ms(i,t,c))};return r.addEventListener(
"toggle",h),{fact:t,element:r,words:l,show(d){c=d;let p=oe(t,d.request),m=d.request.passed?.includes(
t.name)??!1;r.classList.toggle("stated",p!==null||m),s.textContent=hs(t,p,m,d,e),h()}}}function hs(t,e,n,{
decided:s},o){if(e!==null)return v(o.phrase(t.name,e));let i=s.assumed.find(r=>r.fact===t.name);return i?
`Taken to be so: ${i.phrase}`:`${n?"As in an ordinary request":"Ordinarily"}: ${t.ordinaryPhrase}`}function ps(t,e,n){
let s=(o,i,r)=>{let a=f("input",{type:"radio",name:`fact-${t.name}`,value:o});return a.addEventListener(
"change",r),f("label",{},a,f("span",{},i))};return f("fieldset",{},f("legend",{class:"unseen"},t.asks),
t.values.map(({value:o,phrase:i},r)=>s(String(r),v(i),()=>n.answer(t.name,o))),t.values.length?null:
f("div",{class:"given"},be(t,null,e,o=>n.answer(t.name,o))),s(j,`Not known (${t.unknownPhrase})`,()=>n.
answer(t.name,j)),t.ordinary===j?null:s(Rt,`As in an ordinary request: ${t.ordinaryPhrase}`,()=>n.pass(
t.name)),f("button",{type:"button",class:"back",onclick:()=>n.takeBack(t.name)},"Take the answer bac\
k"))}function ms(t,e,{request:n}){let s=oe(e,n),o=n.passed?.includes(e.name)??!1,i=e.values.findIndex(
l=>l.value===s),r=o?Rt:s===j?j:String(i);for(let l of t.querySelectorAll("input"))l.type==="radio"?l.
checked=l.value===r:s!==null&&s!==j&&(l.value=String(s));let a=t.querySelector("button.back");a instanceof
HTMLButtonElement&&(a.hidden=s===null&&!o)}function Bt(t,e,n){return{show({request:s,decided:o}){let i=[...t.querySelectorAll("button")].findIndex(
l=>l===document.activeElement),r=[...e.facts.keys()].filter(l=>l in s.facts||s.passed?.includes(l));
g(t,r.length?f("ul",{class:"stated"},r.map(l=>gs(l,s,e,n))):f("p",{class:"quiet"},"Nothing is stated\
 yet: all is as in an ordinary request."),o.complaint?null:o.assumed.map(({phrase:l,because:c})=>f("\
p",{class:"quiet"},`So it is taken that ${l}. ${c}`)));let a=t.querySelectorAll("button");i>=0&&a[Math.
min(i,a.length-1)]?.focus()}}}function gs(t,e,n,s){let o=Object.hasOwn(e.facts,t),i=o?n.phrase(t,e.facts[t]):
Y(n,t).ordinaryPhrase;return f("li",{},f("span",{},v(i),o?null:f("span",{class:"quiet"}," (as in an \
ordinary request)")),f("span",{class:"doing"},f("button",{type:"button","aria-label":`Change: ${i}`,
onclick:()=>s.showQuestion(t)},"Change"),f("button",{type:"button","aria-label":`Take back: ${i}`,onclick:()=>s.
takeBack(t)},"Take back")))}function Dt(t,e,n){let s="";return{show({request:o,decided:i}){let{complaint:r}=i;
t.hidden=r===null;let a=r?r.said:"";a!==s&&(s=a,g(t,r?[f("p",{},f("strong",{},"This cannot be so at \
once: "),r.said),f("p",{},r.because),r.facts.filter(l=>Object.hasOwn(o.facts,l)).map(l=>f("button",{
type:"button",onclick:()=>n.takeBack(l)},`Take back: ${e.phrase(l,o.facts[l])}`))]:null))}}}function Wt(t,e,n){
let s=(o,i)=>f("button",{type:"button",onclick:i},o);return{show(o){let{pinned:i}=o.state,r=t.contains(
document.activeElement);g(t,i?ws(i,o,e):null,f("p",{class:"doing"},s(i?"Pin the present request inst\
ead":"Pin this request, then change something",()=>n.alter({pinned:{facts:o.request.facts,passed:o.request.
passed}})),i?[s("Go back to the pinned one",()=>n.alter({facts:i.facts,passed:i.passed??[]})),s("Unp\
in",()=>n.alter({pinned:null,shown:o.state.shown==="changed"?"all":o.state.shown}))]:null)),r&&t.querySelector(
"button")?.focus()}}}function ws(t,e,n){if(e.decided.complaint)return null;let{facts:s,answers:o}=n.
changes(t,e.request);return s.length?f("div",{},f("p",{},f("strong",{},"Since the pinned request:")),
f("ul",{class:"facts"},s.map(({before:i,after:r})=>f("li",{},`${v(r)} `,f("span",{class:"quiet"},`(b\
efore: ${i})`)))),f("p",{},o.length?`${o.length} of ${e.decided.answers.length} answers changed; eac\
h says below what it was.`:"No answer changed.")):f("p",{},f("strong",{},"Pinned. "),"Nothing has ch\
anged since.")}var _e=40;function Ht(t,e,n){let s=f("span",{}),o=f("input",{type:"search",id:"start-search",autocomplete:"\
off",spellcheck:"false",placeholder:"words of its title"}),i=f("ul",{class:"starters"}),r=f("p",{class:"\
quiet",role:"status"}),a=f("details",{class:"start"},f("summary",{},"Starts from ",s),f("label",{for:"\
start-search"},"Find a reported case or a scenario"),o,r,i),l=f("div",{class:"about"});g(t,a,l);let c=e.
starters.map(({group:d,title:p,place:m})=>`${d}
${p}
${m}`.toLowerCase()),u=d=>{a.open=!1,n.startFrom(d),a.querySelector("summary")?.focus()},h=()=>{let d=o.
value.toLowerCase().split(/\s+/).filter(Boolean),p=e.starters.filter((M,w)=>d.every(y=>c[w].includes(
y)));g(i,p.slice(0,_e).map(M=>f("li",{},ys(M,u))));let m=p.length>_e?`, of which the first ${_e} are\
 listed`:"";r.textContent=`${x(p.length,"request")} to start from${m}`};return o.addEventListener("i\
nput",h),a.addEventListener("toggle",()=>{a.open&&!i.childElementCount&&h()}),{show({state:d}){let p=e.
starters.find(({id:m})=>m===d.from);s.textContent=p&&p.kind!=="ordinary"?p.title:e.ordinary,g(l,p?.kind===
"case"?bs(p):null)}}}function ys(t,e){return f("button",{type:"button",onclick:()=>e(t.id)},t.title,
t.group?f("span",{class:"place"},` ${t.group}`):null)}function bs(t){return f("details",{},f("summar\
y",{},`The reported case${t.date?`, ${t.date}`:""}`),t.summary?f("p",{class:"prose"},t.summary):null,
t.caution?f("p",{class:"dispute"},t.caution):null,t.told.length?f("p",{},"What was reported to have \
happened:"):null,t.told.length?f("ul",{class:"facts"},t.told.map(e=>f("li",{},e))):null,t.sources.map(
e=>f("p",{},"Source: ",ne(e))))}var ks="A case of my own",Os={scenario:"A scenario, with what the regimes answer as expected",json:"\
JSON, for exigent decide",memo:"A paragraph"},Pt={scenario:"case.feature",json:"case.json",memo:"cas\
e.txt"};function zt(t,e,n){let s=f("textarea",{id:"take-text",readonly:!0,rows:"14",spellcheck:"fals\
e"}),o=f("p",{role:"status",class:"quiet"}),i=f("input",{id:"take-title",autocomplete:"off",placeholder:"\
made of its facts, if left empty"});i.addEventListener("change",()=>n.alter({title:i.value}));let r=Object.
entries(Os).map(([h,d])=>{let p=f("input",{type:"radio",name:"form",value:h});return p.addEventListener(
"change",()=>n.alter({form:h})),{input:p,element:f("label",{},p,f("span",{},d))}}),a=$s(e,n),l=f("a",
{class:"button",download:Pt.scenario},"Save as a file"),c=[f("fieldset",{},f("legend",{},"As what"),
r.map(h=>h.element)),f("div",{},f("label",{for:"take-title"},"Name of the scenario"),i),a.element,f(
"p",{class:"doing"},f("button",{type:"button",onclick:()=>{Ss(s,o)}},"Copy the text"),l,f("button",{
type:"button",onclick:()=>{xs(o)}},"Copy a link to all this"),f("button",{type:"button",onclick:()=>print()},
"Print")),o,f("div",{},f("label",{for:"take-text"},"The text"),s)];g(t,c);let u="";return{show(h){let{
form:d}=h.state;for(let{input:m}of r)m.checked=m.value===d;document.activeElement!==i&&(i.value=h.state.
title),a.show(h.state);let p=h.decided.complaint?"":vs(h,e);p!==u&&(u=p,o.textContent="",s.value=p,l.
href&&URL.revokeObjectURL(l.href),l.href=URL.createObjectURL(new Blob([p],{type:"text/plain"})),l.download=
Pt[d])}}}function vs({state:t,request:e},n){let s=t.taken.length?t.taken:n.regimes.map(({name:o})=>o);
return t.form==="json"?n.toJson(e):t.form==="memo"?`${n.toMemo(e,s)}
`:`Feature: ${ks}

${n.toScenario(e,s,t.title||void 0)}`}function $s(t,e){let n=f("summary",{}),s=t.regimes.map(({name:r})=>{
let a=f("input",{type:"checkbox",name:"take",value:r});return a.addEventListener("change",()=>e.alter(
{taken:o()})),{box:a,element:f("label",{},a,f("span",{},r))}}),o=()=>s.filter(({box:r})=>r.checked).
map(({box:r})=>r.value);return{element:f("details",{},n,f("fieldset",{class:"boxes"},f("legend",{class:"\
unseen"},"Regimes whose answers are taken along"),s.map(r=>r.element))),show({taken:r}){n.textContent=
r.length?`With the answers of ${x(r.length,"regime")}: ${r.join(", ")}`:`With the answers of all ${x(
s.length,"regime")}; choose some`;for(let{box:a}of s)a.checked=r.includes(a.value)}}}async function Ss(t,e){
try{await navigator.clipboard.writeText(t.value),e.textContent="Copied."}catch{t.focus(),t.select(),
e.textContent="The text is marked: copy it with Ctrl+C or Cmd+C."}}async function xs(t){try{await navigator.
clipboard.writeText(location.href),t.textContent="The link is copied."}catch{t.textContent="The link\
 is what stands in the address bar."}}var $=kt(JSON.parse(b("data",HTMLElement).textContent??"")),k=je(),A=null,R={answer(t,e){W({facts:{...k.
facts,[t]:e},passed:k.passed.filter(n=>n!==t)})},pass(t){W({facts:Jt(t),passed:[...k.passed.filter(e=>e!==
t),t]})},takeBack(t){W({facts:Jt(t),passed:k.passed.filter(e=>e!==t)})},startFrom(t){let e=$.starters.
find(n=>n.id===t);e&&W({from:t,facts:e.facts,passed:[]})},alter:W,showQuestion(t){Vt.open(t)}},Vt=Ft(
b("questions",HTMLElement),b("search",HTMLInputElement),b("found",HTMLElement),$,R),Kt=qt({list:b("a\
nswers",HTMLElement),tally:b("tally",HTMLElement),shown:b("count",HTMLElement)},$,R,js),Ms=[It(b("ne\
xt",HTMLElement),$,R),Vt],Ns=[Ht(b("start",HTMLElement),$,R),Bt(b("stated",HTMLElement),$,R),Dt(b("c\
omplaint",HTMLElement),$,R),Wt(b("pinned",HTMLElement),$,R),Kt,zt(b("take-away",HTMLElement),$,R),_s(),
qs()];function Jt(t){return Object.fromEntries(Object.entries(k.facts).filter(([e])=>e!==t))}function W(t){
let e="facts"in t||"pinned"in t;k={...k,...t},e&&!Object.keys(k.facts).length&&(k={...k,from:""});let n=Tt(
k);e?history.pushState(null,"",n):history.replaceState(null,"",n),Gt()}function Qt(){k=At(location.hash,
$),Gt()}var Oe={key:"",turning:{byFact:new Map,byRegime:new Map}};function Es(t){let e=JSON.stringify(
t);return Oe.key!==e&&(Oe={key:e,turning:$.turnsOn(t)}),Oe.turning}function Gt(){let t={facts:k.facts,
passed:k.passed},e=A&&JSON.stringify(A.request)===JSON.stringify(t),n=A&&e?A.decided:$.decide(t),s=A?.
decided.answers??[];A={state:k,request:t,decided:n,turning:Oe.turning,next:A?.next??null,pinned:k.pinned?
Ls(k.pinned):null};for(let i of Ns)i.show(A);e||Ts(s,n);let o=A;setTimeout(()=>{if(A===o){o.turning=
Es(t),o.next=As(o.turning);for(let i of Ms)i.show(o);Cs(o)}})}function As({byFact:t}){let e=[...t].map(
([n,s])=>({fact:n,regimes:s}));return e.length?e.reduce((n,s)=>s.regimes.length>n.regimes.length?s:n):
null}function Ts(t,{answers:e}){b("heard",HTMLElement).textContent=t.length||!e.length?Lt(t,e):""}var qe=null;
function Ls(t){let e=JSON.stringify(t);return qe?.key!==e&&(qe={key:e,decided:$.decide(t)}),qe.decided}
var ke={key:"",steps:new Map};function js(t){let e={facts:k.facts,passed:k.passed},n=JSON.stringify(
e);ke.key!==n&&(ke={key:n,steps:new Map});let s=ke.steps.get(t)??$.steps(e,t);return ke.steps.set(t,
s),s}function Cs(t){let e=t.decided.answers.filter(s=>!s.why).map(s=>s.regime),n=()=>{let s=e.shift();
A!==t||s===void 0||(Kt.hint(s),setTimeout(n))};setTimeout(n)}function _s(){let t=b("shown",HTMLSelectElement),
e=b("beside",HTMLSelectElement);return g(e,f("option",{value:""},"none"),$.regimes.filter(n=>!n.why).
map(({name:n})=>f("option",{value:n},n))),t.addEventListener("change",()=>W({shown:t.value})),e.addEventListener(
"change",()=>W({beside:e.value})),b("controls",HTMLFormElement).addEventListener("submit",n=>n.preventDefault()),
{show({state:n}){t.value=n.shown,e.value=n.beside;let s={all:!0,disclosing:!0,differing:n.beside!=="",
changed:n.pinned!==null};for(let o of t.options)o.disabled=!s[o.value]}}}function qs(){let t=b("to-s\
ee",HTMLButtonElement),e=n=>{let s=b(n,HTMLElement);s.scrollIntoView(),s.focus({preventScroll:!0})};
return t.addEventListener("click",()=>e("see-title")),b("to-ask",HTMLButtonElement).addEventListener(
"click",()=>e("ask-title")),b("skip",HTMLAnchorElement).addEventListener("click",n=>{n.preventDefault(),
e("ask-title")}),{show({decided:n}){let s=$.legend.map(o=>({sign:o,number:n.answers.filter(i=>i.sign.
slug===o.slug).length}));g(t,"The answers ",s.filter(({number:o})=>o).map(({sign:o,number:i})=>f("sp\
an",{},I(o),f("span",{class:"unseen"},`${o.name} `),` ${i} `)))}}}xt();addEventListener("hashchange",
Qt);Qt();
