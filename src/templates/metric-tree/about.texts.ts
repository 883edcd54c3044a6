// What about.ts says.
import type { Texts } from '../../locales/language';

export const steps: Texts = {
  en: 'On Values, replace the yellow examples by what was measured, period by period; say which period is now and with which to compare.',
  ru: 'На листе «Значения» замените жёлтые примеры измеренным по периодам; укажите текущий период и период сравнения.',
  zh: '在“数值”表中用实测值替换黄色示例，逐期填写；指定当前期与对比期。',
  vi: 'Ở trang Giá trị, thay ví dụ màu vàng bằng số đo từng kỳ; chọn kỳ hiện tại và kỳ so sánh.',
};
export const steps2: Texts = {
  en: 'On Targets, set a target and an owner for each leaf, say whether the team can move it and whether it can fall.',
  ru: 'На листе «Цели» задайте для каждого листа дерева цель и ответственного, влияет ли на него команда и может ли он упасть.',
  zh: '在“目标”表中为每个叶指标设定目标与负责人，注明团队能否推动、是否会下降。',
  vi: 'Ở trang Mục tiêu, đặt mục tiêu và người phụ trách cho từng chỉ số lá, nhóm có tác động được không, có thể giảm không.',
};
export const steps3: Texts = {
  en: 'Read Effects: work on the strongest lever that the team can move; drop what is marked as vanity.',
  ru: 'Смотрите «Влияния»: работайте с сильнейшим рычагом, на который влияет команда; метрики тщеславия отбросьте.',
  zh: '查看“影响”：先抓团队能推动的最强杠杆，舍弃标为虚荣的指标。',
  vi: 'Đọc trang Tác động: làm với đòn bẩy mạnh nhất mà nhóm tác động được; bỏ chỉ số bị đánh dấu phù phiếm.',
};
export const steps4: Texts = {
  en: 'Every period: type its values, move the current period on, and see what the change was made of.',
  ru: 'Каждый период: внесите значения, сдвиньте текущий период и смотрите, из чего сложилось изменение.',
  zh: '每期：填入数值、推进当前期，并查看变化构成。',
  vi: 'Mỗi kỳ: nhập giá trị, dời kỳ hiện tại và xem thay đổi do đâu.',
};
export const method: Texts = {
  en: 'Every metric is the sum or the product of its parts, or its first part divided by the others; a division by nothing is 0. The effect of a push is exact: the whole tree is computed again with that one leaf larger.',
  ru: 'Каждая метрика — сумма или произведение частей либо первая часть, делённая на остальные; деление на ноль даёт 0. Влияние точное: дерево пересчитано с одним увеличенным листом.',
  zh: '每个指标是其各部分之和、之积，或首项除以其余；除数为零时取 0。影响为精确值：仅将该叶指标提高后重算整棵树。',
  vi: 'Mỗi chỉ số là tổng, tích các phần, hoặc phần đầu chia các phần còn lại; chia cho 0 thì bằng 0. Tác động là chính xác: cả cây được tính lại với một lá tăng lên.',
};
export const method2: Texts = {
  en: 'The gap, and the change between two periods, are split by letting the leaves change one after the other, from the first on and from the last on, and taking the mean of both: so the parts add up exactly (Dietzenbacher and Los, 1998).',
  ru: 'Разрыв и изменение между периодами разложены так: листья меняются по одному, с первого и с последнего, и берётся среднее; поэтому части складываются точно (Dietzenbacher и Los, 1998).',
  zh: '差距与两期变化的拆分：令叶指标自首至尾、自尾至首逐一变化，取两者平均，因此各份额严格相加（Dietzenbacher 与 Los，1998）。',
  vi: 'Khoảng cách và thay đổi giữa hai kỳ được chia bằng cách cho từng lá đổi lần lượt, từ đầu và từ cuối, rồi lấy trung bình; nhờ vậy các phần cộng lại đúng (Dietzenbacher và Los, 1998).',
};
export const method3: Texts = {
  en: 'A metric is vanity where it does not move the North Star, or is no ratio and can never fall. One turn of the flywheel multiplies the North Star by every step’s 1 + gain.',
  ru: 'Метрика тщеславия — та, что не движет главную либо не является долей и не может упасть. Один оборот маховика умножает главную метрику на 1 + прирост каждого звена.',
  zh: '不推动北极星，或既非比例又不会下降的指标为虚荣指标。飞轮每转一圈，北极星乘以各环节的 1 + 增益。',
  vi: 'Chỉ số là phù phiếm khi không đẩy Sao Bắc Đẩu, hoặc không phải tỷ lệ và không bao giờ giảm. Mỗi vòng bánh đà nhân Sao Bắc Đẩu với 1 + mức tăng của từng bước.',
};
